package org.homeward.clinical.escalation;

import java.time.LocalDate;
import java.util.Set;

/** The bank holidays of England and Wales, as far as they are announced. */
public record BankHolidays(Set<LocalDate> days) {
    public BankHolidays {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a list without a bank holiday is a broken list");
        }
    }

    public boolean isOne(LocalDate day) {
        return days.contains(day);
    }

    /** The last year the list knows; after it, holidays look like working days and people must be told. */
    public int lastYear() {
        return days.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    }
}
