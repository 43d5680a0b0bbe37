package org.homeward.access.signin.password;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How old a password is: it lasts 365 days, with reminders 18, 10, 5, 2 and 1 days before (NHSmail's rules). Somebody
 * who was away on the day of a reminder gets it when they come back.
 */
public record PasswordAge(LocalDate setOn, @Nullable LocalDate remindedOn) {
    static final int LIFETIME = 365;
    /** From the last to the first. */
    private static final List<Integer> REMINDERS = List.of(1, 2, 5, 10, 18);

    /** The first day on which the password opens nothing but the page for a new one. */
    public LocalDate endsOn() {
        return setOn.plusDays(LIFETIME);
    }

    public int daysLeft(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, endsOn()));
    }

    public boolean isOver(LocalDate today) {
        return daysLeft(today) <= 0;
    }

    /** Whether the first day of reminders has come. */
    public boolean isNear(LocalDate today) {
        return reminder(today).isPresent();
    }

    boolean isReminderDue(LocalDate today) {
        OptionalInt reminder = reminder(today);
        return !isOver(today)
                && reminder.isPresent()
                && (reminder.getAsInt() == daysLeft(today) || isBefore(endsOn().minusDays(reminder.getAsInt())));
    }

    /** The reminder that is the latest today, in days before the end. */
    private OptionalInt reminder(LocalDate today) {
        return REMINDERS.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> daysLeft(today) <= days)
                .findFirst();
    }

    private boolean isBefore(LocalDate reminder) {
        return remindedOn == null || remindedOn.isBefore(reminder);
    }
}
