package org.homeward.observations.round;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** A day and a time as they were typed; in spring the clocks in London leave out an hour, in autumn they show one twice. */
record TypedTime(String day, String time) {

    /** What to do next, or null when it can be read or nothing was typed. */
    @Nullable
    String advice() {
        if (isBlank()) {
            return null;
        }
        Optional<LocalDateTime> local = local();
        if (local.isEmpty()) {
            return "Give the day and the time when the readings were taken, or clear both.";
        }
        return moments(local.get()).isEmpty()
                ? "The clocks went forward that night: there was no " + time + ". Type the time after they changed."
                : null;
    }

    /** The moment that was typed, or this one when none was; of two that look alike, the later one that has been. */
    Instant orElse(Instant now) {
        List<Instant> moments = local().map(TypedTime::moments).orElse(List.of(now));
        return moments.reversed().stream()
                .filter(moment -> !moment.isAfter(now))
                .findFirst()
                .orElseGet(moments::getFirst);
    }

    boolean isBlank() {
        return day.isEmpty() && time.isEmpty();
    }

    private Optional<LocalDateTime> local() {
        try {
            return Optional.of(LocalDate.parse(day).atTime(LocalTime.parse(time)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static List<Instant> moments(LocalDateTime local) {
        return London.ZONE.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .toList();
    }
}
