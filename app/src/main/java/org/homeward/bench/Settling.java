package org.homeward.bench;

import java.util.concurrent.TimeUnit;
import org.homeward.bench.machine.Meter;
import org.homeward.bench.machine.Spent;

/**
 * Waits until a program that has just started has done what a start leaves to do: counting months of sets that it finds uncounted
 * takes a core for a minute after a filling, and what is measured beside it is not what a home meets.
 */
record Settling(Meter meter) {
    private static final int QUIET_SECONDS = 5;
    private static final int MOST_SECONDS = 300;
    private static final int QUIET_MILLIS = 100;

    void run() throws InterruptedException {
        long began = System.nanoTime();
        int quiet = 0;
        for (int second = 0; quiet < QUIET_SECONDS && second < MOST_SECONDS; second++) {
            quiet = isQuietForASecond() ? quiet + 1 : 0;
        }
        Progress.say("  settled after %.0f s".formatted((System.nanoTime() - began) / 1e9));
    }

    private boolean isQuietForASecond() throws InterruptedException {
        Meter.Reading before = meter.read();
        TimeUnit.SECONDS.sleep(1);
        Spent spent = meter.since(before);
        return spent.program() + spent.postgres() < QUIET_MILLIS;
    }
}
