package org.homeward.observations.caseload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.observations.AlertKind;
import org.homeward.observations.Answered;
import org.homeward.observations.GivenScore;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OpenConcern;
import org.homeward.observations.Watched;
import org.homeward.observations.Why;
import org.homeward.observations.chart.Sparkline;
import org.homeward.observations.escalation.EscalationLine;
import org.jspecify.annotations.Nullable;

/** A row of a clinician's list: why somebody is on it, how long they have waited, and who has taken them on. */
public record ListedResident(Watched resident, @Nullable EscalationLine call, Instant now) {
    /** Whether a score, a concern, an own limit or an open call asks for a look: only a person ends a call, whatever the latest score says. */
    boolean needsLook() {
        return resident.needsPractice() || call != null;
    }

    /** Where on the list somebody stands. */
    enum Place {
        /** Something asks for a look, and nobody has said what is done. */
        TOP,
        /** Somebody has said what is done and it is not over, or has taken on who asks for nothing any more and said nothing yet. */
        ANSWERED,
        REST
    }

    /**
     * With advice in an open call the next step is the home's; without a call, an outcome answers all that was asked before it.
     * Whatever comes later asks again (HZ-08).
     */
    Place place() {
        if (needsLook()) {
            return isAnswered() ? Place.ANSWERED : Place.TOP;
        }
        return isHeld() ? Place.ANSWERED : Place.REST;
    }

    private boolean isAnswered() {
        return call == null ? outcome() != null && resident.since(outcome().at()) == null : call.isAdvised();
    }

    private Answered.@Nullable Outcome outcome() {
        Answered answer = resident.answer();
        return answer == null ? null : answer.outcome();
    }

    Why why() {
        Why why = resident.why();
        return call == null ? why : why.and(AlertKind.CALL, call.late() ? "the call is late" : "a call is open");
    }

    /** "Medium score, +5 on usual, a call is open". */
    public String reason() {
        String words = why().words();
        return words.isEmpty()
                ? AlertKind.OTHER.words()
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** When what asks for a look began, after whatever was answered last; now when nothing asks. */
    Instant since() {
        Answered.Outcome outcome = outcome();
        Instant after = outcome == null ? Instant.EPOCH : outcome.at();
        Instant asked = resident.since(after);
        Instant called = call == null ? null : call.since(after).orElse(null);
        return Stream.of(asked, called)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(now);
    }

    /** Whether a clinician has it: they took it on, on the list or in the call, and have not said yet what is done. */
    public boolean isTaken() {
        return isHeld() || call != null && call.taken().isPresent();
    }

    /** Whether the turn of whoever took it on last goes on: what is done is written to it, and not to a new one. */
    boolean isHeld() {
        Answered answer = resident.answer();
        return answer != null && answer.outcome() == null && (!needsLook() || answer.isHeldSince(since()));
    }

    /** "Waiting 14 min", or who has it since when, or what was done. */
    public String waiting() {
        Answered answer = resident.answer();
        if (answer != null && isHeld()) {
            return answer.taken().name() + " took it on, " + age(answer.taken().at());
        }
        if (call != null && call.taken().isPresent()) {
            return call.taken().get().by() + " took it on, "
                    + age(call.taken().get().at());
        }
        return switch (place()) {
            case TOP -> "Waiting " + Age.of(Duration.between(since(), now));
            case ANSWERED -> answered();
            case REST -> "Nobody waits";
        };
    }

    private String answered() {
        Answered.Outcome outcome = outcome();
        return outcome == null ? "There is advice" : outcome.name() + ", " + age(outcome.at()) + ": " + outcome.said();
    }

    /** Whether it has been with somebody for an hour and nobody knows what was done. */
    public boolean isLate() {
        Answered answer = resident.answer();
        return answer != null && isHeld() && answer.isLate(now);
    }

    /** Without a score that can be drawn there is nothing to see: the row says so already. */
    public @Nullable Sparkline sparkline() {
        return resident.recent().past().isEmpty()
                ? null
                : Sparkline.ofScores(resident.recent().scores());
    }

    /** "+5 on usual 1", "usual 1", or that it is not known. */
    public String usual() {
        Integer usual = resident.usual();
        Integer change = resident.change();
        if (usual == null) {
            return "usual not known";
        }
        return change == null || change <= 0 ? "usual " + usual : "+" + change + " on usual, which is " + usual;
    }

    public boolean isAboveUsual() {
        Integer change = resident.change();
        return change != null && change > 0;
    }

    /** Whether the latest set has a score to show. */
    public boolean isScored() {
        ObservedSet set = resident.latest();
        return set != null
                && set.score().status() != GivenScore.Status.EMPTY
                && set.score().status() != GivenScore.Status.DOES_NOT_APPLY;
    }

    public String age(ObservedSet set) {
        return age(set.takenAt());
    }

    public String age(JudgedLimit limit) {
        return age(limit.takenAt());
    }

    public LocalDate today() {
        return London.day(now);
    }

    public String age(OpenConcern concern) {
        return age(concern.since());
    }

    private String age(Instant at) {
        return new Age(at, now).words();
    }

    public boolean isOld(ObservedSet set) {
        return new Age(set.takenAt(), now).isOld();
    }

    /** How often somebody has taken them on: what a person must have seen to do it once more. */
    public int turn() {
        Answered answer = resident.answer();
        return answer == null ? 0 : answer.turn();
    }

    /** "/homes/.../residents/...". */
    public String path() {
        return "/homes/" + resident.home() + "/residents/" + resident.resident();
    }
}
