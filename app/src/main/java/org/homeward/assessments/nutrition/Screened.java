package org.homeward.assessments.nutrition;

import java.util.Optional;
import org.homeward.clinical.nutrition.Must;
import org.homeward.clinical.nutrition.Risk;

/** What a screening found. */
public sealed interface Screened {
    /** Measured: MUST, whole, or without an earlier weight at least so much. */
    record Scored(Measures measures, boolean ill) implements Screened {
        public Must must() {
            return measures.must(ill);
        }
    }

    /** Not measured: no score. */
    record Guessed(Impression impression, boolean ill) implements Screened {}

    boolean ill();

    /** Empty while an earlier weight could still make it higher. */
    default Optional<Risk> risk() {
        return switch (this) {
            case Scored scored -> scored.must().risk();
            case Guessed guessed -> Optional.of(guessed.impression().risk());
        };
    }

    /** "MUST 2, high risk", "MUST at least 1, risk not known", "high risk by impression". */
    default String words() {
        String risk = risk().map(known -> known.words() + " risk").orElse("risk not known");
        return switch (this) {
            case Scored scored ->
                "MUST " + (scored.must().isWhole() ? "" : "at least ")
                        + scored.must().total() + ", " + risk;
            case Guessed guessed -> risk + " by impression";
        };
    }

    /** How it was come by. */
    default String working() {
        String how = switch (this) {
            case Scored scored ->
                scored.measures().words() + "; BMI "
                        + Measures.tenths(scored.must().index().tenths());
            case Guessed guessed -> guessed.impression().words();
        };
        return ill() ? how + "; very ill, with no food for more than 5 days" : how;
    }
}
