package org.homeward.access.signin;

import java.time.Duration;
import java.time.Instant;
import org.homeward.kernel.London;

/** "Try again at 14:05, in 3 minutes.": how long, and at what time, rounded up so that the promise holds. */
record Waiting(Instant now, Instant until) {
    private static final long MINUTE = 60;

    String words() {
        long seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        Instant upwards = Instant.ofEpochSecond(Math.ceilDiv(until.getEpochSecond() + 1, MINUTE) * MINUTE);
        return "Too many wrong tries. Try again at " + London.clock(upwards) + ", in "
                + (minutes == 1 ? "1 minute" : minutes + " minutes") + ".";
    }
}
