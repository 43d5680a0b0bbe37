package org.homeward.access.signin.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/** What an authenticator app must know: the secret, as a person types it and as a camera reads it. */
public record Authenticator(byte[] secret, String email) {
    private static final int GROUP = 4;

    /** "JBSW Y3DP EHPK 3PXP": base 32 in groups of four. */
    public String typed() {
        return base32().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The picture for the camera. */
    public QrPicture picture() {
        String label = "Homeward:" + email;
        return QrPicture.of("otpauth://totp/" + encode(label) + "?secret=" + base32() + "&issuer=Homeward");
    }

    private String base32() {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "the authenticator of " + email;
    }
}
