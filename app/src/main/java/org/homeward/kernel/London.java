package org.homeward.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How people see time: Europe/London, 24-hour clock, day before month (NHS service manual). */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private London() {}

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** "3 Mar 1938". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** "08:05". */
    public static String clock(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** "22 Nov 2026 at 08:05". */
    public static String words(Instant instant) {
        ZonedDateTime time = instant.atZone(ZONE);
        return DAY.format(time) + " at " + TIME.format(time);
    }
}
