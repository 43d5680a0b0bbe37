package org.homeward.clinical.limits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;

/** All that one set says of a person: the signs, what was measured beside them, the weights of the days before, and the score. */
public record Measurements(
        VitalSigns signs,
        @Nullable Glucose glucose,
        @Nullable Weighing weight,
        List<Weighing> before,
        @Nullable Total news2) {
    private static final int HIGHEST_NEWS2 = 20;

    public Measurements {
        before = List.copyOf(before);
    }

    /** A weight, and the day of it. */
    public record Weighing(LocalDate day, Weight weight) {}

    /** A NEWS2 total; of a set that is not complete the least it can be. */
    public record Total(int atLeast, boolean complete) {}

    /** What the reading can be; null when nobody has measured it. A change of weight is against the weight of these days before. */
    @Nullable
    Span of(Condition condition) {
        return switch (condition.measure()) {
            case RESPIRATION ->
                signs.respirationRate() == null
                        ? null
                        : Span.exactly(signs.respirationRate().perMinute());
            case SPO2 ->
                signs.oxygenSaturation() == null
                        ? null
                        : Span.exactly(signs.oxygenSaturation().percent());
            case SYSTOLIC ->
                signs.bloodPressure() == null
                        ? null
                        : Span.exactly(signs.bloodPressure().systolic());
            case PULSE ->
                signs.pulse() == null ? null : Span.exactly(signs.pulse().perMinute());
            case TEMPERATURE ->
                signs.temperature() == null
                        ? null
                        : Span.exactly(signs.temperature().tenths());
            case GLUCOSE -> ofGlucose();
            case WEIGHT -> ofWeight(condition);
            case NEWS2 ->
                news2 == null ? null : new Span(news2.atLeast(), news2.complete() ? news2.atLeast() : HIGHEST_NEWS2);
        };
    }

    /** What a meter cannot measure any more is beyond every limit. */
    private @Nullable Span ofGlucose() {
        return switch (glucose) {
            case null -> null;
            case Glucose.TooHigh high -> Span.exactly(Integer.MAX_VALUE);
            case Glucose.TooLow low -> Span.exactly(Integer.MIN_VALUE);
            case Glucose.Measured measured -> Span.exactly(measured.tenths());
        };
    }

    /** Against the lowest of these days for a rise, and the highest for a fall: a slow change is not missed for one dip. */
    private @Nullable Span ofWeight(Condition condition) {
        if (weight == null) {
            return null;
        }
        int now = weight.weight().tenths();
        IntStream changes = before.stream()
                .filter(earlier -> isWithin(earlier, weight, condition.days()))
                .mapToInt(earlier -> now - earlier.weight().tenths());
        var most = condition.side() == Side.AT_LEAST ? changes.max() : changes.min();
        return most.isPresent() ? Span.exactly(most.getAsInt()) : null;
    }

    private static boolean isWithin(Weighing earlier, Weighing now, int days) {
        return ChronoUnit.DAYS.between(earlier.day(), now.day()) <= days;
    }
}
