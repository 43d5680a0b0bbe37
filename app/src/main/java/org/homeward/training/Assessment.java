package org.homeward.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** That somebody was assessed in a part in a home, by whom, and who wrote it down. until is the last day it holds; null when not passed. */
record Assessment(
        HomeId home,
        UUID id,
        PersonId person,
        Part part,
        LocalDate on,
        @Nullable LocalDate until,
        String assessor,
        Instant recordedAt,
        String recorder,
        @Nullable Withdrawal withdrawal) {
    /** The last word on a part comes last; of one day, what was written down last. */
    static final Comparator<Assessment> IN_TIME =
            Comparator.comparing(Assessment::on).thenComparing(Assessment::recordedAt);

    /** That it was wrong, why, and who said so. */
    record Withdrawal(Instant at, String by, String reason) {}

    boolean counts() {
        return withdrawal == null;
    }

    boolean passed() {
        return until != null;
    }

    String words() {
        return until == null ? "not yet" : "passed, holds until " + London.words(until);
    }
}
