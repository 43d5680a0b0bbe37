package org.homeward.observations.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.clinical.escalation.Line;
import org.homeward.clinical.escalation.Raise;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.jspecify.annotations.Nullable;

/**
 * What to do now in an open escalation: how it stands, the one line to ring, who is told next, and when to measure again
 * (lastSet is null when nobody has measured yet).
 */
public record EscalationPanel(
        Episode episode,
        Protocol protocol,
        EscalationState state,
        @Nullable Instant lastSet,
        Instant now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    static EscalationPanel of(Episode episode, Protocol protocol, @Nullable Instant lastSet, Instant now) {
        return new EscalationPanel(episode, protocol, episode.state(protocol, now), lastSet, now);
    }

    public String words() {
        return new EscalationWords(episode, now).of(state);
    }

    public boolean isLate() {
        return state instanceof EscalationState.Overdue || state instanceof EscalationState.Undecided;
    }

    /** "12 min since the score at 10:20". */
    public String since() {
        Raise raise = episode.running(protocol);
        return Age.of(Duration.between(raise.at(), now)) + " since the " + cause() + " at " + London.clock(raise.at());
    }

    private String cause() {
        if (episode.isByConcern(protocol)) {
            return "concern";
        }
        return episode.isByLimit(protocol) ? "own limit was reached" : "score";
    }

    /** Who has to act now: whoever took it on; in silence who was told last, else who took the set; after advice the home again. */
    public String owner() {
        return switch (state) {
            case EscalationState.Acknowledged taken -> taken.answer().by();
            case EscalationState.Undecided undecided -> undecided.answer().by();
            case EscalationState.Advised advised ->
                episode.of(Step.Kind.RAISED).getLast().writer();
            case EscalationState.Ended ended -> ended.answer().by();
            case EscalationState.Unanswered unanswered -> whoseTurn();
            case EscalationState.Overdue overdue -> whoseTurn();
        };
    }

    private String whoseTurn() {
        List<Step> told = episode.of(Step.Kind.TOLD);
        if (told.isEmpty()) {
            return episode.of(Step.Kind.RAISED).getLast().writer();
        }
        String who = told.getLast().who();
        return who == null
                ? EscalationWords.of(Objects.requireNonNull(told.getLast().rung()))
                : who;
    }

    /** Why this line and no other: "It is Saturday 10:20: the practice is closed." */
    public String hour() {
        ZonedDateTime local = now.atZone(London.ZONE);
        String day = local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + TIME.format(local);
        return switch (line()) {
            case EMERGENCY -> "This cannot wait: call 999 at any hour, unless the person's own plan says otherwise.";
            case PRACTICE -> "It is " + day + ": the practice is open.";
            case OUT_OF_HOURS -> "It is " + day + rare(local.toLocalDate()) + ": the practice is closed.";
        };
    }

    private String rare(LocalDate today) {
        if (protocol.numbers().hours().special().stream()
                .anyMatch(one -> one.day().equals(today))) {
            return ", a day with other hours";
        }
        return HolidayFile.KNOWN.isOne(today) ? ", a bank holiday" : "";
    }

    /** Whom to ring: "999", "the practice on 01632 960001", "NHS 111 on 111, then option 5". */
    public String ring() {
        return switch (line()) {
            case EMERGENCY -> "999";
            case PRACTICE ->
                protocol.numbers().practice().isEmpty()
                        ? "the practice. Its number is not written down yet"
                        : "the practice on " + protocol.numbers().practice();
            case OUT_OF_HOURS -> EscalationWords.of(protocol.numbers().service());
        };
    }

    /** Who is being called when nobody says otherwise. */
    String called() {
        return switch (line()) {
            case EMERGENCY -> "999";
            case PRACTICE -> "the practice";
            case OUT_OF_HOURS -> protocol.numbers().service().name();
        };
    }

    /** Who gets to read what is said. */
    public String reader() {
        return line() == Line.EMERGENCY ? "the ambulance crew" : called();
    }

    private Line line() {
        return protocol.line(episode.running(protocol).row(), now);
    }

    /** Who is told next, or that everybody has been. */
    public String next() {
        return state.climb()
                .map(climb -> EscalationWords.of(climb, protocol))
                .orElse(
                        state instanceof EscalationState.Advised
                                ? ""
                                : "Everybody on the list has been told. Keep ringing, or call 999");
    }

    /** "Measure again by 10:35"; empty when the advice says it, or nobody is to measure first. */
    public String measure() {
        boolean isFirstCall = lastSet == null && line() == Line.EMERGENCY;
        return isFirstCall
                ? ""
                : episode.nextSet(lastSet, protocol, now).map(this::measure).orElse("");
    }

    private String measure(Instant by) {
        return by.isBefore(now) ? "Measure again now" : "Measure again by " + London.clock(by);
    }

    /** Whether the list of bank holidays is about to end: then nobody can be sure that the practice is open. */
    public boolean isCalendarEnding() {
        return London.day(now).plusYears(1).getYear() > HolidayFile.KNOWN.lastYear();
    }
}
