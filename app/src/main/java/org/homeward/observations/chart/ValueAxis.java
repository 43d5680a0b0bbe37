package org.homeward.observations.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Values on their way up the paper: from low to high, both with room of half a unit around them, over a height in
 * pixels.
 */
record ValueAxis(int low, int high, int height) {
    private static final int CLOSEST = 22;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    ValueAxis {
        if (low < 0 || low >= high || height < 1) {
            throw new IllegalArgumentException("An axis goes up from 0 or more, not from " + low + " to " + high);
        }
    }

    /** The range that is always shown, stretched so that every value is on the paper: nothing is cut off. */
    static ValueAxis around(ValueAxis usual, IntStream values) {
        int[] all = values.toArray();
        int lowest = IntStream.of(all).min().orElse(usual.low);
        int highest = IntStream.of(all).max().orElse(usual.high);
        return new ValueAxis(Math.min(usual.low, lowest), Math.max(usual.high, highest), usual.height);
    }

    /** Pixels from the top. */
    double y(double value) {
        return height * (high + 0.5 - value) / (high - low + 1);
    }

    /** Round values that can be read beside the axis without touching. */
    List<Integer> ticks() {
        int step = step();
        return IntStream.rangeClosed(low, high)
                .filter(value -> value % step == 0)
                .boxed()
                .toList();
    }

    private int step() {
        double pixels = (double) height / (high - low + 1);
        return IntStream.of(STEPS)
                .filter(step -> step * pixels >= CLOSEST)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
    }
}
