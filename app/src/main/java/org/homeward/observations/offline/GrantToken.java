package org.homeward.observations.offline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.OwnKeys;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.stereotype.Component;

/** A grant as it travels inside each sealed entry: signed (JWS, HS256), so that nobody can write one for themselves. */
@Component
class GrantToken {
    private static final String NAME = "capture-grant";
    private static final int KEY_BYTES = 32;

    private final OwnKeys keys;

    GrantToken(OwnKeys keys) {
        this.keys = keys;
    }

    String sign(Grant grant) {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(grant));
        try {
            token.sign(new MACSigner(key()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
        return token.serialize();
    }

    private static JWTClaimsSet claims(Grant grant) {
        return new JWTClaimsSet.Builder()
                .jwtID(grant.id().toString())
                .subject(grant.person().toString())
                .claim("name", grant.name())
                .claim("home", grant.home().toString())
                .claim("home_name", grant.as().organisationName())
                .claim("role", grant.as().role().name())
                .expirationTime(Date.from(grant.until()))
                .build();
    }

    /** The grant, if this server signed it; whether it has ended is for others to ask. */
    Optional<Grant> read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            return token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256) && token.verify(new MACVerifier(key()))
                    ? Optional.of(grant(token.getJWTClaimsSet()))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Grant grant(JWTClaimsSet claims) throws ParseException {
        HomeId home = HomeId.of(claims.getStringClaim("home"));
        return new Grant(
                UUID.fromString(claims.getJWTID()),
                PersonId.of(claims.getSubject()),
                claims.getStringClaim("name"),
                home,
                new Membership(
                        Role.valueOf(claims.getStringClaim("role")),
                        new OrganisationId(home.value()),
                        claims.getStringClaim("home_name")),
                claims.getExpirationTime().toInstant());
    }

    private byte[] key() {
        return keys.keep(NAME, () -> {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            return key;
        });
    }
}
