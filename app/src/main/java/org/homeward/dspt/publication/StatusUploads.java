package org.homeward.dspt.publication;

import org.homeward.kernel.LargeUpload;
import org.homeward.kernel.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatusUploads {
    private static final long MEBIBYTE = 1 << 20;

    @Bean
    LargeUpload dsptStatuses() {
        return new LargeUpload(StatusFile.PATH, Right.IMPORT_DSPT, 64 * MEBIBYTE);
    }
}
