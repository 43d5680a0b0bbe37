package org.homeward.access.signin.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Checks a token's signature once and remembers the answer by the token's hash until the token ends. */
@Component
class CheckedTokens implements JwtDecoder {
    private static final int REMEMBERED = 10_000;

    private final NimbusJwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> checked = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(ApiClients.TOKEN_LASTS)
            .build();

    CheckedTokens(JWKSource<SecurityContext> keys, Clock clock) {
        this.clock = clock;
        this.decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new JwtAudienceValidator(TokenChain.AUDIENCE)));
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = checked.getIfPresent(hash(token));
        return known != null && isAlive(known) ? known : check(token);
    }

    private Jwt check(String token) {
        Jwt fresh = decoder.decode(token);
        checked.put(hash(token), fresh);
        return fresh;
    }

    private boolean isAlive(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
