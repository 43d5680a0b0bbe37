package org.homeward.clinical.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened since a score was raised: who took it on, advised or ended it (null while nobody has), and who was told that
 * nobody answered. What happened before the clock was started anew counts no more.
 */
public record Facts(
        Instant raised,
        Ladder ladder,
        @Nullable Answer acknowledged,
        @Nullable Answer advised,
        @Nullable Answer ended,
        Map<Rung, Instant> told) {
    public Facts {
        told = Map.copyOf(told);
    }

    @Nullable
    Answer answer() {
        return since(acknowledged);
    }

    @Nullable
    Answer advice() {
        return since(advised);
    }

    private @Nullable Answer since(@Nullable Answer answer) {
        return answer == null || answer.at().isBefore(raised) ? null : answer;
    }

    /** When a decision is due of somebody who took it on: late takers have as long as timely ones. */
    Instant decisionDue(Answer taken) {
        Instant due = raised.plus(ladder.decision());
        Instant fromTaking = taken.at().plus(ladder.decision().minus(ladder.answer()));
        return due.isAfter(fromTaking) ? due : fromTaking;
    }

    /** Who is told next in silence; empty when everybody has been. */
    Optional<Climb> next() {
        return untold().map(rung -> new Climb(rung, raised.plus(ladder.until(rung))));
    }

    /** Who is told next when nothing is decided by then: the first at once, the others as far apart as in silence. */
    Optional<Climb> nextFrom(Instant due) {
        return untold().map(rung -> {
            Instant spaced =
                    last().map(last -> toldAt(last).plus(gap(last, rung))).orElse(due);
            return new Climb(rung, spaced.isAfter(due) ? spaced : due);
        });
    }

    private Duration gap(Rung from, Rung to) {
        return ladder.until(to).minus(ladder.until(from));
    }

    private Optional<Rung> untold() {
        return Arrays.stream(Rung.values()).filter(rung -> !isTold(rung)).findFirst();
    }

    private Optional<Rung> last() {
        return Arrays.stream(Rung.values()).filter(this::isTold).max(Comparator.naturalOrder());
    }

    private boolean isTold(Rung rung) {
        return told.containsKey(rung) && !toldAt(rung).isBefore(raised);
    }

    private Instant toldAt(Rung rung) {
        return told.getOrDefault(rung, raised);
    }
}
