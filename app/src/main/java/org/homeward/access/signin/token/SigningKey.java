package org.homeward.access.signin.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.homeward.access.signin.key.Seal;
import org.homeward.access.signin.key.ServerKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens (ES256): made once, sealed, kept through restarts; only its public half is shown. */
@Configuration(proxyBeanMethods = false)
class SigningKey {
    private static final String NAME = "token-signing";

    @Bean
    JWKSource<SecurityContext> signingKeys(ServerKeys keys, Seal seal) throws ParseException {
        byte[] sealed = keys.keep(NAME, () -> seal.seal(fresh(), NAME));
        String key = new String(seal.open(sealed, NAME), StandardCharsets.UTF_8);
        return new ImmutableJWKSet<>(new JWKSet(ECKey.parse(key)));
    }

    private static byte[] fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has P-256", impossible);
        }
    }
}
