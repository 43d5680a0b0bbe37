package org.homeward.access.tablet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random bytes in base64 for the web, of which the database keeps the SHA-256 only: too many to be tried out. */
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 2;

    static Secret ofBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Four signs by which a person sees on two screens that the same device is meant: "7F3A". */
    static String code(byte[] hash) {
        return HexFormat.of().withUpperCase().formatHex(hash, 0, CODE_BYTES);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
