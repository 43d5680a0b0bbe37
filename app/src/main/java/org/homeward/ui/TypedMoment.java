package org.homeward.ui;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** A moment as it was typed: nothing is now, a time alone is today. */
public record TypedMoment(String day, String time) {
    private static final Duration LONGEST = Duration.ofDays(14);
    /** A clock of a tablet may be a little ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** What stands in the fields "day" and "time". */
    public static TypedMoment of(Form form) {
        return new TypedMoment(form.value("day"), form.value("time"));
    }

    /** What to do next, or null when it can be taken. */
    public @Nullable String advice(Instant now) {
        Optional<Instant> moment = moment(now);
        if (moment.isEmpty()) {
            return "Give a time, for example 14:30, and the day if it was not today. Or clear both for now.";
        }
        if (moment.get().isAfter(now.plus(AHEAD))) {
            return "That time is still to come. Was it yesterday? Then choose the day too.";
        }
        return moment.get().isBefore(now.minus(LONGEST))
                ? "Give a time in the last 14 days. Tell the senior about what is older."
                : null;
    }

    /** The form, refused at its time when that cannot be taken. */
    public Form check(Form form, Instant now) {
        String advice = advice(now);
        return advice == null ? form : form.refuse("time", advice);
    }

    /** The moment that was typed, or this one when it cannot be read. */
    public Instant orElse(Instant now) {
        return moment(now).filter(moment -> moment.isBefore(now)).orElse(now);
    }

    private Optional<Instant> moment(Instant now) {
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.of(now);
        }
        try {
            LocalDate on = day.isEmpty() ? London.day(now) : LocalDate.parse(day);
            return Optional.of(
                    on.atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
