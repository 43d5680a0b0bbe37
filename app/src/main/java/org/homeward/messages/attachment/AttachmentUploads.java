package org.homeward.messages.attachment;

import org.homeward.kernel.LargeUpload;
import org.homeward.kernel.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** More than four files may have: what is a little too large comes back as a form with a sentence, and keeps what was typed. */
@Configuration(proxyBeanMethods = false)
class AttachmentUploads {
    private static final String PATH = "/homes/*/residents/*/messages";
    private static final long BYTES = 160L << 20;

    @Bean
    LargeUpload filesOfMessages() {
        return new LargeUpload(PATH, Right.WRITE_MESSAGES, BYTES);
    }

    /** 111 writes in a home it has opened, by the right that let it look. */
    @Bean
    LargeUpload filesOfMessagesFrom111() {
        return new LargeUpload(PATH, Right.LOOK_WITH_REASON, BYTES);
    }
}
