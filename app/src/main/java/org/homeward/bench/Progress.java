package org.homeward.bench;

import java.util.function.LongConsumer;

/** Says on the error output how far the bench has come; the table alone goes to standard output. */
final class Progress {
    private static final int STEPS = 20;

    private Progress() {}

    static void say(String words) {
        System.err.println(words);
    }

    /** Tells of a count at every twentieth of the whole. */
    static LongConsumer of(String what, long whole) {
        long step = Math.max(1, whole / STEPS);
        long[] told = {0};
        return count -> {
            synchronized (told) {
                if (count / step > told[0]) {
                    told[0] = count / step;
                    say("  %,d of %,d %s".formatted(count, whole, what));
                }
            }
        };
    }
}
