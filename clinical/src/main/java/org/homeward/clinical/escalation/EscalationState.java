package org.homeward.clinical.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How an escalation stands at a moment. Only a person ends one: no time and no score does. */
public sealed interface EscalationState {
    /** Nobody has taken it on, and there is still time. */
    record Unanswered(Duration since, Optional<Climb> next) implements EscalationState {}

    /** Nobody has taken it on within the time. */
    record Overdue(Duration since, Duration by, Optional<Climb> next) implements EscalationState {}

    /** Somebody has taken it on and still has time to decide. */
    record Acknowledged(Answer answer, Instant decisionDue, Optional<Climb> next) implements EscalationState {}

    /** Somebody took it on, and there is no advice within the time. */
    record Undecided(Answer answer, Duration by, Optional<Climb> next) implements EscalationState {}

    /** There is advice; a person still has to say how it ended. */
    record Advised(Answer answer) implements EscalationState {}

    /** A person has said how it ended. */
    record Ended(Answer answer) implements EscalationState {}

    static EscalationState of(Facts facts, Instant now) {
        Answer ended = facts.ended();
        if (ended != null) {
            return new Ended(ended);
        }
        Answer advice = facts.advice();
        if (advice != null) {
            return new Advised(advice);
        }
        Answer answer = facts.answer();
        return answer == null ? silence(facts, now) : taken(facts, answer, now);
    }

    private static EscalationState silence(Facts facts, Instant now) {
        Duration since = Duration.between(facts.raised(), now);
        Duration late = since.minus(facts.ladder().answer());
        return late.isPositive() ? new Overdue(since, late, facts.next()) : new Unanswered(since, facts.next());
    }

    private static EscalationState taken(Facts facts, Answer answer, Instant now) {
        Instant due = facts.decisionDue(answer);
        return now.isAfter(due)
                ? new Undecided(answer, Duration.between(due, now), facts.nextFrom(due))
                : new Acknowledged(answer, due, facts.nextFrom(due));
    }

    /** Who is told next, and when; empty when nobody is. */
    default Optional<Climb> climb() {
        return switch (this) {
            case Unanswered unanswered -> unanswered.next();
            case Overdue overdue -> overdue.next();
            case Acknowledged acknowledged -> acknowledged.next();
            case Undecided undecided -> undecided.next();
            case Advised advised -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }
}
