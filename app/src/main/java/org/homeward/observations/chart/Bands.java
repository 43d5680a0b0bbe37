package org.homeward.observations.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.news2.Working;
import org.jspecify.annotations.Nullable;

/** The bands behind a line. Every number is asked of the clinical code, so that the table exists once. */
final class Bands {
    private static final Working NO_POINTS = new Working(0, 0, 0, 0, 0, 0, 0);

    private Bands() {}

    /** Neighbouring numbers, both included, that mean the same; tone 0 is plain and 3 the strongest. */
    record Stretch(int low, int high, int tone, String label) {}

    /** What the numbers from low to high score. */
    static List<Stretch> of(Sign sign, Basis basis, ValueAxis axis) {
        return basis.scored()
                ? stretches(axis, value -> tone(points(sign, basis, value)))
                : List.of(new Stretch(axis.low(), axis.high(), 0, ""));
    }

    static @Nullable Integer points(Sign sign, Basis basis, int value) {
        return News2.of(sign.alone(value).withBreathing(basis.breathing()), basis.scale())
                .working()
                .points(sign.parameter());
    }

    /** What totals mean as such: a single 3 is a mark of its own and no band. */
    static List<Stretch> ofTotals(ValueAxis axis) {
        return stretches(axis, total -> switch (band(total)) {
            case ZERO, LOW, LOW_MEDIUM -> new Tone(0, "low");
            case MEDIUM -> new Tone(2, "medium");
            case HIGH -> new Tone(3, "high");
        });
    }

    static Band band(int total) {
        return new News2Score.Complete(NO_POINTS, SpO2Scale.SCALE_1, total, false).band();
    }

    private record Tone(int strength, String label) {}

    private static Tone tone(@Nullable Integer points) {
        return points == null ? new Tone(0, "?") : new Tone(points, points.toString());
    }

    private static List<Stretch> stretches(ValueAxis axis, IntFunction<Tone> tones) {
        List<Stretch> stretches = new ArrayList<>();
        int start = axis.low();
        for (int value = axis.low(); value <= axis.high(); value++) {
            Tone tone = tones.apply(value);
            if (value == axis.high() || !Objects.equals(tone, tones.apply(value + 1))) {
                stretches.add(new Stretch(start, value, tone.strength(), tone.label()));
                start = value + 1;
            }
        }
        return List.copyOf(stretches);
    }
}
