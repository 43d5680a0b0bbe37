package org.homeward.access.signin.key;

import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    /** The key from the configuration, so that a stolen database opens nothing; else one kept in the database. */
    @Bean
    @Lazy
    Seal seal(ServerKeys keys, @Value("${homeward.server-key:}") String configured) {
        return new Seal(
                configured.isBlank()
                        ? keys.keep("sealing", () -> Seal.random(Seal.KEY_BYTES))
                        : Base64.getDecoder().decode(configured.strip()));
    }
}
