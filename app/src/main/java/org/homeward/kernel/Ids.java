package org.homeward.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Where ids come from: UUIDv7, so that what was made together is stored together (RFC 9562). */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochFast();
    }
}
