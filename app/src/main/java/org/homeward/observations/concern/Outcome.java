package org.homeward.observations.concern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a concern ended: who was told or called (where somebody was), the set that was taken, and what was decided or seen. */
record Outcome(
        Kind kind,
        @Nullable String told,
        String said,
        @Nullable UUID set) {

    enum Kind {
        TOLD_SENIOR("told-senior", "The senior on shift was told"),
        SET_TAKEN("set-taken", "Observations were taken"),
        CLINICIAN_CALLED("clinician-called", "A clinician was called"),
        NO_LONGER_SEEN("no-longer-seen", "It is not seen any more"),
        /** Every report in it was wrong. Nobody chooses it: it follows from the last withdrawal. */
        WITHDRAWN("withdrawn", "It was withdrawn"),
        /** Nobody chooses it: it follows from the discharge. */
        LEFT("left", "They left the home");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        static List<Kind> choices() {
            return List.of(TOLD_SENIOR, SET_TAKEN, CLINICIAN_CALLED, NO_LONGER_SEEN);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        boolean asksWho() {
            return this == TOLD_SENIOR || this == CLINICIAN_CALLED;
        }
    }

    /** "A clinician was called (Dr Shah): rest, and drink more". */
    String words() {
        return kind.words() + (told == null ? "" : " (" + told + ")") + ": " + said;
    }
}
