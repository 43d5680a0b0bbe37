package org.homeward.observations.api;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.observations.Measured;
import org.homeward.observations.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * A reading that Homeward asked about: what was read first, and which number was measured again and found true (the first
 * one when it is left out).
 */
record SentCheck(
        @Nullable String measure,
        @Nullable BigDecimal first,
        @Nullable BigDecimal value) {
    static final String ADVICE = "checked names measures ("
            + Stream.of(Measure.values()).map(Measure::code).collect(Collectors.joining(", "))
            + "), each with first, the number that was read first.";

    boolean isSound() {
        return named().isPresent() && first != null && isReading(first) && (value == null || isReading(value));
    }

    /** As long as a number may be before it is written out. */
    private static boolean isReading(BigDecimal number) {
        return Math.abs(number.scale()) <= SentSet.MOST_DIGITS && Measured.isNumber(number.toPlainString());
    }

    private Optional<Measure> named() {
        return Stream.of(Measure.values())
                .filter(one -> one.code().equals(measure))
                .findFirst();
    }

    Optional<Sitting.Checked> read() {
        BigDecimal before = first;
        BigDecimal found = value == null ? first : value;
        return before == null || found == null
                ? Optional.empty()
                : named().map(one -> new Sitting.Checked(one, before.toPlainString(), found.toPlainString()));
    }
}
