package org.homeward.access.tablet;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** After how long without a touch a shared tablet locks: long enough to count a minute of breaths, short enough to be left on a bed. */
@Component
class LockAfter {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private final Duration time;

    LockAfter(@Value("${homeward.tablet-lock-minutes:3}") int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "homeward.tablet-lock-minutes must be from " + SHORTEST + " to " + LONGEST);
        }
        this.time = Duration.ofMinutes(minutes);
    }

    int seconds() {
        return Math.toIntExact(time.toSeconds());
    }

    /** The session outlives the page by a minute, so that the page can keep what was typed; without script it is the lock. */
    int sessionSeconds() {
        return Math.toIntExact(time.plusMinutes(1).toSeconds());
    }
}
