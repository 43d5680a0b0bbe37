package org.homeward.observations.earlier;

import org.homeward.kernel.LargeUpload;
import org.homeward.kernel.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EarlierUploads {
    private static final long MEBIBYTE = 1 << 20;

    @Bean
    LargeUpload earlierSets() {
        return new LargeUpload(EarlierImport.PATH, Right.IMPORT_EARLIER_SETS, 64 * MEBIBYTE);
    }
}
