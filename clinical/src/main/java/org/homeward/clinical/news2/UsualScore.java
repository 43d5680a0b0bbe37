package org.homeward.clinical.news2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The NEWS2 total agreed as usual for a person while well, 0 to 20. */
public record UsualScore(int total) {

    public UsualScore {
        if (total < 0 || total > 20) {
            throw new IllegalArgumentException("A usual NEWS2 must be from 0 to 20, not " + total);
        }
    }

    /** What is usual on a day: it holds on the day of its review and is not known from the next day on (HZ-06). */
    public static @Nullable UsualScore on(LocalDate day, int total, LocalDate reviewBy) {
        return day.isAfter(reviewBy) ? null : new UsualScore(total);
    }

    /** Whether a clinician must confirm it before it is used. */
    public boolean needsClinician() {
        return total >= 5;
    }
}
