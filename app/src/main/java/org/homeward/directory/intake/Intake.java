package org.homeward.directory.intake;

import org.homeward.kernel.LargeUpload;
import org.homeward.kernel.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Intake {
    static final String PATH = "/directory/imports";
    private static final long MEBIBYTE = 1 << 20;

    @Bean
    LargeUpload nationalFiles() {
        return new LargeUpload(PATH, Right.IMPORT_DIRECTORY, 512 * MEBIBYTE);
    }
}
