package org.homeward.postgres;

import java.io.IOException;
import java.time.Duration;

/** Looks again and again, a little at a time. */
final class Wait {

    private static final long STEP_MILLIS = 5;

    /** Something that may be true by now. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private Wait() {}

    static boolean until(Duration patience, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            Thread.sleep(STEP_MILLIS);
        }
        return true;
    }
}
