package org.homeward.residents.photo;

import org.homeward.kernel.LargeUpload;
import org.homeward.kernel.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PhotoUpload {
    @Bean
    LargeUpload photosOfResidents() {
        return new LargeUpload("/homes/*/residents/*/photo", Right.KEEP_REGISTER, PhotoFile.MOST_BYTES);
    }
}
