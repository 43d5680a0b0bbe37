package org.homeward.observations;

import java.time.LocalDate;
import java.util.UUID;

/** A clinician's dated authorisation of SpO2 scale 2, with the target range in per cent. It is never inferred (HZ-03). */
public record OxygenScale(
        UUID id,
        int targetLow,
        int targetHigh,
        String indication,
        String authoriser,
        LocalDate authorisedOn,
        LocalDate reviewBy) {
    public boolean isReviewOverdue(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
