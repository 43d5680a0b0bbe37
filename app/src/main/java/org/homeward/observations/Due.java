package org.homeward.observations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.clinical.guide.Escalation;
import org.jspecify.annotations.Nullable;

/** When the next set of a resident is due. */
public sealed interface Due {
    /** Nobody has taken a set yet. */
    record Never() implements Due {}

    record Overdue(Duration by) implements Due {}

    /** Due within this round: the next three hours. */
    record Now(Instant at) implements Due {}

    record Later(Instant at) implements Due {}

    /** Not due until the end of a day, for this reason. */
    record Paused(Pause.Reason reason, LocalDate until) implements Due {}

    /** Whether somebody has to come in this round, or should have come. */
    default boolean isInRound() {
        return !(this instanceof Later || this instanceof Paused);
    }

    Duration ROUND = Duration.ofHours(3);

    /** From the latest set (null when there is none), what it asks for (null when nothing) and the plan. */
    static Due of(@Nullable ObservedSet latest, @Nullable Escalation asked, Duration plan, Instant now) {
        return of(latest, asked, plan, null, now);
    }

    /** The same, while a concern is open (null when none is): it asks for a set of its own, however good the last one was. */
    static Due of(
            @Nullable ObservedSet latest,
            @Nullable Escalation asked,
            Duration plan,
            @Nullable OpenConcern concern,
            Instant now) {
        if (latest == null) {
            return new Never();
        }
        Instant byScore = latest.takenAt().plus(asked == null ? plan : asked.nextSetWithin(plan));
        Instant byConcern = concern == null ? null : concern.setBy(latest.takenAt());
        return at(byConcern != null && byConcern.isBefore(byScore) ? byConcern : byScore, now);
    }

    /** The same, but not after a moment that something else asks for; who has no set yet waits for the first. */
    default Due noLaterThan(Instant moment, Instant now) {
        return switch (this) {
            case Never first -> first;
            // a call for help that is open is louder than a pause
            case Paused paused -> at(moment, now);
            case Overdue overdue -> at(earlier(moment, now.minus(overdue.by())), now);
            case Now soon -> at(earlier(moment, soon.at()), now);
            case Later later -> at(earlier(moment, later.at()), now);
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Due at(Instant at, Instant now) {
        if (at.isBefore(now)) {
            return new Overdue(Duration.between(at, now));
        }
        return at.isBefore(now.plus(ROUND)) ? new Now(at) : new Later(at);
    }
}
