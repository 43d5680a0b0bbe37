package org.homeward.observations;

import java.time.Duration;
import java.time.Instant;
import org.homeward.kernel.London;

/** How old something is, in words: a number never stands without its age (HZ-10). */
public record Age(Instant at, Instant now) {
    private static final Duration OLD = Duration.ofHours(24);

    /** "just now", "12 min ago", "today 08:05", "yesterday 19:40", "3 days ago". */
    public String words() {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toMinutes() < 60) {
            return age.toMinutes() + " min ago";
        }
        return switch ((int)
                Math.min(London.day(now).toEpochDay() - London.day(at).toEpochDay(), 2)) {
            case 0 -> "today " + London.clock(at);
            case 1 -> "yesterday " + London.clock(at);
            default -> London.day(now).toEpochDay() - London.day(at).toEpochDay() + " days ago";
        };
    }

    /** Whether it is too old to be read as how the person is now. */
    public boolean isOld() {
        return Duration.between(at, now).compareTo(OLD) > 0;
    }

    /** A moment to come: "at 19:49", "tomorrow 08:00", "24 Nov 2026 at 08:00". */
    public static String next(Instant at, Instant now) {
        return switch ((int)
                Math.min(London.day(at).toEpochDay() - London.day(now).toEpochDay(), 2)) {
            case 0 -> "at " + London.clock(at);
            case 1 -> "tomorrow " + London.clock(at);
            default -> London.words(at);
        };
    }

    /** A duration as people say it: "25 min", "3 h", "2 days". */
    public static String of(Duration duration) {
        if (duration.toMinutes() < 60) {
            return duration.toMinutes() + " min";
        }
        return duration.toHours() < 48 ? duration.toHours() + " h" : duration.toDays() + " days";
    }
}
