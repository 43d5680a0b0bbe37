package org.homeward.observations;

import java.time.Instant;
import java.time.LocalDate;

/** The NEWS2 total that is usual for a person while well: who said so, why and until when it holds. */
public record UsualNews2(int score, Instant setAt, String setter, LocalDate reviewBy, String reason) {
    public boolean isReviewOverdue(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
