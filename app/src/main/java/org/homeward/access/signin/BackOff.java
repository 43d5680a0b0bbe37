package org.homeward.access.signin;

import java.time.Duration;

/**
 * How long somebody waits after wrong tries: nothing at first, a minute after the last free one, then twice as long each
 * time. {@code forgetsOneIn} is the time in which one wrong try is forgotten; zero forgets all after a day.
 */
record BackOff(int freeTries, Duration forgetsOneIn) {
    static final int FREE_TRIES = 5;
    /** For one account name. */
    static final BackOff ACCOUNT = new BackOff(FREE_TRIES, Duration.ZERO);

    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS_THAT_MATTER = 10;
    /** Slower than one carer who tries again after every wait, which is a dozen wrong tries in the first hour and then 4 an hour. */
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    BackOff {
        if (freeTries < 1) {
            throw new IllegalArgumentException("homeward.refused-sign-ins-per-address must be 1 or more");
        }
    }

    /** For all accounts tried from one address, which a whole home or practice may share. */
    static BackOff address(int freeTries) {
        return new BackOff(freeTries, FIVE_MINUTES);
    }

    Duration after(int failures) {
        if (failures < freeTries) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - freeTries, DOUBLINGS_THAT_MATTER);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** How many wrong tries are forgotten in this time. */
    int forgotten(Duration since) {
        return forgetsOneIn.isZero() ? 0 : Math.toIntExact(Math.max(0, since.dividedBy(forgetsOneIn)));
    }
}
