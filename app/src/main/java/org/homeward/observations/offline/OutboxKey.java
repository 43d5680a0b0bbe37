package org.homeward.observations.offline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.homeward.access.OwnKeys;
import org.springframework.stereotype.Component;

/** The key that opens what tablets have sealed (P-256): only its public half ever leaves the server. */
@Component
class OutboxKey {
    private static final String NAME = "outbox";

    private final OwnKeys keys;

    OutboxKey(OwnKeys keys) {
        this.keys = keys;
    }

    ECKey pair() {
        try {
            return ECKey.parse(new String(keys.keep(NAME, OutboxKey::fresh), StandardCharsets.UTF_8));
        } catch (ParseException damaged) {
            throw new IllegalStateException("The key of the outbox is damaged in access.server_key", damaged);
        }
    }

    private static byte[] fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has P-256", impossible);
        }
    }
}
