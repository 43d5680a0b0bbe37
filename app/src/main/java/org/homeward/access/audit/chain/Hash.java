package org.homeward.access.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SHA-256 hash, written as 64 lower-case hexadecimal digits (FIPS 180-4). */
public record Hash(String hex) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    /** What stands where the first seal names the one before it. */
    static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!WRITTEN.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 hash in hexadecimal digits");
        }
    }

    /** The hash somebody typed or pasted; empty when it is not one. */
    public static Optional<Hash> typed(String text) {
        String hex = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return WRITTEN.matcher(hex).matches() ? Optional.of(new Hash(hex)) : Optional.empty();
    }

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    static byte[] sha256(String line) {
        return digest().digest(line.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
