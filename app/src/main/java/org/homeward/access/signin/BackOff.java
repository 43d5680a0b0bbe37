package org.homeward.access.signin;

import java.time.Duration;

/** How long a name waits after wrong tries: nothing at first, a minute after the fifth, then twice as long each time. */
final class BackOff {
    static final int FREE_TRIES = 5;
    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS_THAT_MATTER = 10;

    private BackOff() {}

    static Duration after(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_TRIES, DOUBLINGS_THAT_MATTER);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
