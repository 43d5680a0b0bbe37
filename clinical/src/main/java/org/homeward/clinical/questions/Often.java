package org.homeward.clinical.questions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How often a questionnaire is answered about a resident. */
public enum Often {
    ONCE("once"),
    DAILY("once a day"),
    WEEKLY("once a week"),
    MONTHLY("once a month");

    private final String words;

    Often(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is to be answered, last having been answered on this day (null when never). */
    public boolean isDue(@Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return true;
        }
        return switch (this) {
            case ONCE -> false;
            case DAILY -> !today.isBefore(last.plusDays(1));
            case WEEKLY -> !today.isBefore(last.plusWeeks(1));
            case MONTHLY -> !today.isBefore(last.plusMonths(1));
        };
    }
}
