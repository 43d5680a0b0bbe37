package org.homeward.bench.fill;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids as the program would have made them at another time (UUIDv7, RFC 9562). */
final class MadeUpIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private MadeUpIds() {}

    static UUID at(Instant time, RandomGenerator random) {
        long first = time.toEpochMilli() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(first, VARIANT | random.nextLong() >>> 2);
    }
}
