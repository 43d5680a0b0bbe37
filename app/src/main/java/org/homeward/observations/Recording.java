package org.homeward.observations;

import java.util.List;
import org.homeward.clinical.signs.Parameter;

/** What became of a sitting that was sent. */
public sealed interface Recording {
    /** It is saved, scored and in the audit log. */
    record Saved(ObservedSet set) implements Recording {}

    /** It had been saved before: this is the same set, and nothing was written. */
    record SavedBefore(ObservedSet set) implements Recording {}

    /** It is not saved; each problem says what to do next. */
    record Refused(List<Problem> problems) implements Recording {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Another set has this id: the sender must make a new id. */
    record IdTaken() implements Recording {}

    /**
     * What stands in the way: the field it concerns ("rr", "spo2", "time" ...), a code for machines and what to do next.
     * A reading that only needs checking can be confirmed by a person.
     */
    record Problem(String field, String code, String words, boolean canBeConfirmed) {
        /** Nothing was measured, and nobody says why. */
        public static Problem missing(Parameter parameter) {
            return new Problem(
                    parameter.key(),
                    "MISSING",
                    "Fill in the " + parameter.words() + ", or say why it could not be measured.",
                    false);
        }

        /** How oxygen is given is filled in for somebody who breathes air. */
        public static Problem oxygenOnAir() {
            return new Problem(
                    "oxygen",
                    "OXYGEN_ON_AIR",
                    "You filled in how oxygen is given. Choose oxygen, or clear the flow and the device.",
                    false);
        }
    }
}
