package org.homeward.observations.chart;

import java.time.Instant;
import java.util.Map;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** What one set says in one panel: a dot, or a letter that says why there is none. */
sealed interface Reading {
    /** Nothing is missing: there is nothing to draw. */
    String NO_LETTER = "";

    Instant at();

    /** A number that was measured or scored; of an incomplete set it is the least the score can be. */
    record Dot(Instant at, int value, Mark mark, boolean atLeast) implements Reading {}

    /** R refused, S asleep, × anything else: never a zero and never an invented number. */
    record Absent(Instant at, String letter) implements Reading {}

    static Reading of(ObservedSet set, Sign sign) {
        Integer value = sign.of(set.signs());
        return value == null
                ? new Absent(set.takenAt(), letter(set.missing().get(sign.parameter())))
                : new Dot(set.takenAt(), value, Mark.ofPoints(set.score().points(sign.parameter())), false);
    }

    static Reading second(ObservedSet set, Sign sign) {
        Integer value = sign.second(set.signs());
        return value == null
                ? new Absent(set.takenAt(), NO_LETTER)
                : new Dot(set.takenAt(), value, Mark.UNSCORED, false);
    }

    /** The score of a set: without a total there is only "at least", and of nothing there is no dot. */
    static Reading ofScore(ObservedSet set) {
        return switch (set.score().status()) {
            case COMPLETE, PARTIAL ->
                new Dot(
                        set.takenAt(),
                        set.score().atLeast(),
                        Mark.of(set.score()),
                        set.score().total() == null);
            case EMPTY -> new Absent(set.takenAt(), letter(set.missing()));
            case DOES_NOT_APPLY -> new Absent(set.takenAt(), NO_LETTER);
        };
    }

    /** Only where it was not noted; what was breathed is a strip and no dot. */
    static Reading ofOxygen(ObservedSet set) {
        return new Absent(set.takenAt(), letter(set.missing().get(Parameter.OXYGEN)));
    }

    private static String letter(Map<?, MissingReason> missing) {
        MissingReason first = missing.values().stream().findFirst().orElse(null);
        boolean same = missing.values().stream().allMatch(reason -> reason == first);
        return letter(same ? first : null);
    }

    private static String letter(@Nullable MissingReason reason) {
        return switch (reason) {
            case REFUSED -> "R";
            case ASLEEP -> "S";
            case null, default -> "×";
        };
    }
}
