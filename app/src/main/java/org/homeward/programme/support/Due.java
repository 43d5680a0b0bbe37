package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** Something the team has to do: a promise, a task or a booking; the time is there for a booking with a slot. */
record Due(
        Kind kind,
        UUID id,
        Caller caller,
        String what,
        LocalDate on,
        @Nullable String time,
        String owner) {
    enum Kind {
        FOLLOW_UP,
        TASK,
        REQUESTED,
        BOOKED
    }

    boolean isLate(LocalDate today) {
        return on.isBefore(today);
    }

    /** "Late: 24 Nov 2026", "Today, 14:30". */
    String when(LocalDate today) {
        String day = isLate(today) ? "Late: " + London.words(on) : on.equals(today) ? "Today" : London.words(on);
        return time == null ? day : day + ", " + time;
    }

    String words() {
        return switch (kind) {
            case FOLLOW_UP -> "Follow up: " + what;
            case TASK -> "Task: " + what;
            case REQUESTED -> "Asked for a time: " + what;
            case BOOKED -> "Booked: " + what;
        };
    }
}
