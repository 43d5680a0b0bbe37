package org.homeward.observations;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.clinical.news2.OxygenTarget;
import org.jspecify.annotations.Nullable;

/** A clinician's dated authorisation of SpO2 scale 2, with the target prescribed. It is never inferred (HZ-03). */
public record OxygenScale(
        OxygenTarget target,
        String indication,
        @Nullable String documentRef,
        String authoriser,
        LocalDate authorisedOn,
        LocalDate reviewBy,
        @Nullable Ending ending) {

    /** When it ended and why; who ended it is in the audit log. */
    public record Ending(Instant at, String reason) {}

    public boolean isReviewOverdue(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
