package org.homeward.observations.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.homeward.clinical.escalation.Climb;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.clinical.escalation.Rung;
import org.homeward.kernel.London;
import org.homeward.observations.Age;

/** How an escalation stands, in the words of the board and the page. */
record EscalationWords(Episode episode, Instant now) {
    String of(EscalationState state) {
        return switch (state) {
            case EscalationState.Unanswered unanswered -> silence() + ", " + time(unanswered.since());
            case EscalationState.Overdue overdue -> silence() + ": overdue " + time(overdue.by());
            case EscalationState.Acknowledged taken ->
                taken.answer().by() + " took it on at "
                        + London.clock(taken.answer().at()) + ": advice due by " + London.clock(taken.decisionDue());
            case EscalationState.Undecided undecided ->
                undecided.answer().by() + " took it on, no advice yet: overdue " + time(undecided.by());
            case EscalationState.Advised advised ->
                "Advice from " + advised.answer().by() + " at "
                        + London.clock(advised.answer().at()) + ". Nobody has said how it ended";
            case EscalationState.Ended ended ->
                "Ended by " + ended.answer().by() + ", "
                        + new Age(ended.answer().at(), now).words();
        };
    }

    /** A call is told, and is no answer: nobody has taken it on. */
    private String silence() {
        return episode.steps().isEmpty() || episode.steps().getLast().kind() != Step.Kind.CALLED
                ? "Nobody has answered yet"
                : capitalised(episode.steps().getLast().by()) + " was called, nobody has taken it on yet";
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "at 10:30 the deputy is told: Joan Miller on 01632 960002". */
    static String of(Climb climb, Protocol protocol) {
        Protocol.Contact contact = protocol.numbers().of(climb.rung());
        return "At " + London.clock(climb.at()) + " " + of(climb.rung()) + " is told"
                + (contact.isKnown() ? ": " + of(contact) : "");
    }

    static String of(Rung rung) {
        return switch (rung) {
            case DEPUTY -> "the deputy";
            case NEXT_SERVICE -> "the next service";
            case MANAGER -> "the manager";
        };
    }

    static String of(Protocol.Contact contact) {
        return contact.number().isEmpty() ? contact.name() : contact.name() + " on " + contact.number();
    }

    private static String time(Duration duration) {
        return Age.of(duration);
    }
}
