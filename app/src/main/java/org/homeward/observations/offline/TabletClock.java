package org.homeward.observations.offline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a tablet's time is by the server's clock: a tablet that was off the network may be minutes or years out. */
record TabletClock(Instant now, @Nullable Instant says) {
    /** The way to the server and back takes a moment; less than this is no error of a clock. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** How far the tablet is behind; zero when it is right or does not say. */
    Duration behind() {
        Duration behind = says == null ? Duration.ZERO : Duration.between(says, now);
        return behind.abs().compareTo(A_MINUTE) <= 0 ? Duration.ZERO : behind;
    }

    /** The moment that the tablet called so; never one that has not come. */
    Instant real(Instant tablets) {
        Instant real = tablets.plus(behind());
        return real.isAfter(now) ? now : real;
    }
}
