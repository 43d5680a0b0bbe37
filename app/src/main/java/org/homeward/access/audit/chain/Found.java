package org.homeward.access.audit.chain;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.kernel.London;

/** Entries that were read one after the other: how many, from when to when, and the digest of their lines. */
final class Found {
    private final MessageDigest digest = Hash.digest();
    private long count;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    void add(Logged entry) {
        digest.update(Hash.sha256(entry.line()));
        count++;
        earliest = Math.min(earliest, entry.at());
        latest = Math.max(latest, entry.at());
    }

    long count() {
        return count;
    }

    byte[] digest() {
        return digest.digest();
    }

    /** "22 Nov 2026 at 08:05 to 22 Nov 2026 at 08:06". */
    String span() {
        return moment(earliest) + " to " + moment(latest);
    }

    static String moment(long micros) {
        return London.words(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
