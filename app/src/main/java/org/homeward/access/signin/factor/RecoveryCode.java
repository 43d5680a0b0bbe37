package org.homeward.access.signin.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Sixteen letters and digits in fours (80 bits), none of which looks like another on paper: "7K2M-Q4XT-...". */
record RecoveryCode(String symbols) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    RecoveryCode {
        symbols = symbols.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static RecoveryCode fresh() {
        StringBuilder symbols = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> symbols.append(ALPHABET.charAt(index)));
        return new RecoveryCode(symbols.toString());
    }

    String words() {
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** SHA-256 is enough: 80 random bits cannot be tried out, as a password can. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(symbols.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "a recovery code";
    }
}
