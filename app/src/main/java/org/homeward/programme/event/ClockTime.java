package org.homeward.programme.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.homeward.kernel.London;

/** A time of day as people type it: 9:30 or 09:30. */
final class ClockTime {
    static final String ADVICE = "Enter the time on the 24-hour clock, for example 14:30.";

    private ClockTime() {}

    static Optional<LocalTime> read(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    static Instant on(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
