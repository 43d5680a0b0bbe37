package org.homeward.clinical.escalation;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day on which a practice keeps other hours than usual: a training afternoon, a Saturday. Closed all day when both times are the same. */
public record SpecialDay(LocalDate day, LocalTime opens, LocalTime closes) {
    public SpecialDay {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("it opens before it closes");
        }
    }

    /** A day on which nobody is there. */
    public static SpecialDay closed(LocalDate day) {
        return new SpecialDay(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    public boolean isClosedAllDay() {
        return opens.equals(closes);
    }

    /** At the opening time yes, at the closing time no. */
    boolean isOpenAt(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }
}
