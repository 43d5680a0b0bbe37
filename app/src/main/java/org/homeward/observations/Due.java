package org.homeward.observations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the next set of a resident is due. */
public sealed interface Due {
    /** Nobody has taken a set yet. */
    record Never() implements Due {}

    record Overdue(Duration by) implements Due {}

    /** Due within this round: the next three hours. */
    record Now(Instant at) implements Due {}

    record Later(Instant at) implements Due {}

    Duration ROUND = Duration.ofHours(3);
    Duration USUAL_PLAN = Duration.ofDays(28);

    /** From the latest set (null when there is none) and the hours of the plan (null when there is none). */
    static Due of(@Nullable ObservedSet latest, @Nullable Integer everyHours, Instant now) {
        if (latest == null) {
            return new Never();
        }
        return at(latest.takenAt().plus(interval(latest.score(), everyHours)), now);
    }

    /** The sooner of what the latest set asks for and what a score that still stands asks for. */
    static Due of(ObservedSet latest, GivenScore standing, @Nullable Integer everyHours, Instant now) {
        Duration own = interval(latest.score(), everyHours);
        Duration before = interval(standing, everyHours);
        return at(latest.takenAt().plus(own.compareTo(before) < 0 ? own : before), now);
    }

    private static Due at(Instant at, Instant now) {
        if (at.isBefore(now)) {
            return new Overdue(Duration.between(at, now));
        }
        return at.isBefore(now.plus(ROUND)) ? new Now(at) : new Later(at);
    }

    private static Duration interval(GivenScore score, @Nullable Integer everyHours) {
        Duration plan = everyHours == null ? USUAL_PLAN : Duration.ofHours(everyHours);
        Duration policy = ReobservePolicy.after(score);
        return policy == null || plan.compareTo(policy) < 0 ? plan : policy;
    }
}
