package org.homeward.observations.earlier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * By what a set is known again in a later file: everything that was read of it, to the minute, so that the same row as workbook
 * and as CSV is one. Two rows of one file may be alike, for they are two residents: the second is the second of its kind.
 */
final class Fingerprint {
    private final MessageDigest digest = sha256();
    private final Map<UUID, Integer> seen = new HashMap<>();

    /** A set and the how many-eth of its kind it is. */
    record Of(UUID set, int occurrence) {}

    Of of(EarlierSet set) {
        String all = String.join(
                "\u0000",
                set.home().code().isEmpty() ? set.home().name() : set.home().code(),
                set.takenAt().truncatedTo(ChronoUnit.MINUTES).toString(),
                set.asset(),
                set.signs().toString(),
                set.scale().name(),
                String.valueOf(set.concern()),
                String.valueOf(set.fileScore()));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        UUID id = new UUID(hash.getLong(), hash.getLong());
        int occurrence = seen.getOrDefault(id, 0) + 1;
        seen.put(id, occurrence);
        return new Of(id, occurrence);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
