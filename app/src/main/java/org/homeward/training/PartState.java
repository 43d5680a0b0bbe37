package org.homeward.training;

import java.time.LocalDate;
import java.util.Collection;
import org.homeward.kernel.London;
import org.homeward.ui.TagColour;
import org.jspecify.annotations.Nullable;

/** How somebody stands in one part today. The last assessment alone decides; having come to a session is not yet a pass. */
sealed interface PartState {
    /** How long before the end it is said that a refresher is due (a manager plans 60 days ahead). */
    int SOON_DAYS = 60;

    record NotBegun() implements PartState {}

    record Attended(LocalDate on) implements PartState {}

    record NotYet(LocalDate on) implements PartState {}

    record Holds(LocalDate until) implements PartState {}

    record EndsSoon(LocalDate until) implements PartState {}

    record RunOut(LocalDate until) implements PartState {}

    /** From all assessments of this part, and the day somebody last came to a session of it (null when never). */
    static PartState of(Collection<Assessment> assessments, @Nullable LocalDate came, LocalDate today) {
        Assessment last = assessments.stream()
                .filter(Assessment::counts)
                .max(Assessment.IN_TIME)
                .orElse(null);
        if (last == null) {
            return came == null ? new NotBegun() : new Attended(came);
        }
        LocalDate until = last.until();
        return until == null ? new NotYet(last.on()) : until(until, today);
    }

    /** It holds on its last day too; the day after it has run out. */
    static PartState until(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return new RunOut(until);
        }
        return today.plusDays(SOON_DAYS).isBefore(until) ? new Holds(until) : new EndsSoon(until);
    }

    default boolean stands() {
        return this instanceof Holds || this instanceof EndsSoon;
    }

    default String words() {
        return switch (this) {
            case NotBegun none -> "not begun";
            case Attended(LocalDate on) -> "came on " + London.words(on) + ", not assessed";
            case NotYet(LocalDate on) -> "not yet, on " + London.words(on);
            case Holds(LocalDate until) -> "until " + London.words(until);
            case EndsSoon(LocalDate until) -> "refresher due by " + London.words(until);
            case RunOut(LocalDate until) -> "ran out on " + London.words(until);
        };
    }

    default TagColour colour() {
        return switch (this) {
            case NotBegun none -> TagColour.GREY;
            case Attended came -> TagColour.BLUE;
            case NotYet notYet -> TagColour.YELLOW;
            case Holds holds -> TagColour.GREEN;
            case EndsSoon soon -> TagColour.YELLOW;
            case RunOut runOut -> TagColour.PURPLE;
        };
    }
}
