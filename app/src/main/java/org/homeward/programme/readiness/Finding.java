package org.homeward.programme.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What is known of one link of one home: whether it has it, since when, until when that holds, and how we know. */
public record Finding(
        boolean isMet, @Nullable LocalDate since, @Nullable LocalDate lapsesOn, String proof) {
    /** Days before it lapses at which people are told. Our own figure: the machine NHSMAIL_SITE raises its risk at 60 days. */
    public static final int NOTICE_DAYS = 60;

    public static final Finding NONE = new Finding(false, null, null, "Nothing is written down");

    public static Finding met(@Nullable LocalDate since, String proof) {
        return new Finding(true, since, null, proof);
    }

    public static Finding missing(String proof) {
        return new Finding(false, null, null, proof);
    }

    public Finding until(@Nullable LocalDate last) {
        return new Finding(isMet, since, last, proof);
    }

    /** It had it, and the last day is past. */
    public boolean hasLapsedBy(LocalDate day) {
        return isMet && lapsesOn != null && lapsesOn.isBefore(day);
    }

    /** It has it today, and not much longer. */
    public boolean isLapsingOn(LocalDate day) {
        return isMet && lapsesOn != null && !lapsesOn.isBefore(day) && !lapsesOn.isAfter(day.plusDays(NOTICE_DAYS));
    }

    public boolean holdsOn(LocalDate day) {
        return isMet && !hasLapsedBy(day);
    }

    /** Whole days since the proof, or null when nobody knows. */
    public @Nullable Long ageOn(LocalDate day) {
        return since == null ? null : ChronoUnit.DAYS.between(since, day);
    }
}
