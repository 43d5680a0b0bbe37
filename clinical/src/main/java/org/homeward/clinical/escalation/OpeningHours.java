package org.homeward.clinical.escalation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When a practice is open: from Monday to Friday between these times by the clock on the wall, and on no bank holiday. What was said
 * of one day counts before all of that.
 */
public record OpeningHours(LocalTime opens, LocalTime closes, List<SpecialDay> special) {
    /** The core hours of the GP contract. */
    public static final OpeningHours CORE = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 30));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public OpeningHours {
        special = List.copyOf(special);
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("it opens before it closes");
        }
    }

    public OpeningHours(LocalTime opens, LocalTime closes) {
        this(opens, closes, List.of());
    }

    /** Whether somebody answers there; at the opening time yes, at the closing time no. */
    public boolean areAt(Instant now, BankHolidays holidays) {
        ZonedDateTime local = now.atZone(LONDON);
        return special.stream()
                .filter(one -> one.day().equals(local.toLocalDate()))
                .findFirst()
                .map(one -> one.isOpenAt(local.toLocalTime()))
                .orElseGet(() -> areUsuallyAt(local, holidays));
    }

    private boolean areUsuallyAt(ZonedDateTime local, BankHolidays holidays) {
        return !isWeekend(local.getDayOfWeek())
                && !holidays.isOne(local.toLocalDate())
                && !local.toLocalTime().isBefore(opens)
                && local.toLocalTime().isBefore(closes);
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
