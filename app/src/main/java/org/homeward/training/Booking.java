package org.homeward.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A place at a session for one of a home's people, and what became of it; outcome is null until somebody says. */
record Booking(
        UUID id,
        UUID session,
        List<Part> parts,
        Instant beginsAt,
        PersonId person,
        String name,
        @Nullable Outcome outcome) {
    Booking {
        parts = List.copyOf(parts);
    }

    enum Outcome {
        CAME("came", "came"),
        DID_NOT_COME("did-not-come", "did not come"),
        CANCELLED("cancelled", "place given back");

        private final String code;
        private final String words;

        Outcome(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        /** A place is given back before the session, and who came is said after it began. */
        boolean fits(boolean hasBegun) {
            return hasBegun == (this != CANCELLED);
        }

        static Optional<Outcome> of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.code.equals(code))
                    .findFirst();
        }
    }

    boolean came() {
        return outcome == Outcome.CAME;
    }

    LocalDate day() {
        return London.day(beginsAt);
    }

    String words() {
        return outcome == null ? "booked" : outcome.words();
    }
}
