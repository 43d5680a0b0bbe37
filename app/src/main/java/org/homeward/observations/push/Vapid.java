package org.homeward.observations.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.homeward.access.OwnKeys;
import org.springframework.stereotype.Component;

/**
 * The key with which Homeward says who it is to push services (RFC 8292): made once, for with another one every device would have
 * to be asked again.
 */
@Component
class Vapid {
    private static final String NAME = "push";
    private static final int UNCOMPRESSED = 4;

    private final OwnKeys keys;

    Vapid(OwnKeys keys) {
        this.keys = keys;
    }

    VAPIDKeyPair pair() {
        ECKey pair = key();
        try {
            return VAPIDKeyPairs.of(
                    PrivateKeySources.ofECPrivateKey(pair.toECPrivateKey()),
                    PublicKeySources.ofECPublicKey(pair.toECPublicKey()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has P-256", impossible);
        }
    }

    /** As browsers want it: the point, uncompressed, in base64url. */
    String publicKey() {
        ECKey pair = key();
        ByteArrayOutputStream point = new ByteArrayOutputStream();
        point.write(UNCOMPRESSED);
        point.writeBytes(pair.getX().decode());
        point.writeBytes(pair.getY().decode());
        return Base64URL.encode(point.toByteArray()).toString();
    }

    private ECKey key() {
        try {
            return ECKey.parse(new String(keys.keep(NAME, Vapid::fresh), StandardCharsets.UTF_8));
        } catch (ParseException damaged) {
            throw new IllegalStateException("The key for push services is damaged in access.server_key", damaged);
        }
    }

    private static byte[] fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate().toJSONString().getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has P-256", impossible);
        }
    }
}
