package org.homeward.observations.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.clinical.escalation.Answer;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Watched;
import org.jspecify.annotations.Nullable;

/** An open escalation as a line of a board: how it stands, whether it is late, and the way to its page. */
public record EscalationLine(Episode episode, Protocol protocol, Instant now) {
    public String words() {
        return new EscalationWords(episode, now).of(state());
    }

    public boolean late() {
        return state() instanceof EscalationState.Overdue || state() instanceof EscalationState.Undecided;
    }

    /** When, after a moment, a score or concern in it first asked for somebody. */
    public Optional<Instant> since(Instant after) {
        return episode.of(Step.Kind.RAISED).stream()
                .map(Step::at)
                .filter(raised -> raised.isAfter(after))
                .findFirst();
    }

    /** Who has taken it on and not advised yet, and when. */
    public Optional<Answer> taken() {
        return switch (state()) {
            case EscalationState.Acknowledged acknowledged -> Optional.of(acknowledged.answer());
            case EscalationState.Undecided undecided -> Optional.of(undecided.answer());
            default -> Optional.empty();
        };
    }

    /** Whether there is advice since the last score or concern: the next step is the home's. */
    public boolean isAdvised() {
        return state() instanceof EscalationState.Advised;
    }

    public String path() {
        return episode.path();
    }

    private EscalationState state() {
        return episode.state(protocol, now);
    }

    /** Everybody with when their next set is due by what is agreed for those who have an open escalation. */
    public static List<Watched> onto(List<Watched> residents, Map<ResidentId, EscalationLine> open, Instant now) {
        return residents.stream()
                .map(resident -> due(resident, open.get(resident.resident()), now))
                .toList();
    }

    private static Watched due(Watched resident, @Nullable EscalationLine line, Instant now) {
        ObservedSet latest = resident.latest();
        return line == null || latest == null
                ? resident
                : line.episode
                        .nextSet(latest.takenAt(), line.protocol, now)
                        .map(by -> resident.measuredBy(by, now))
                        .orElse(resident);
    }
}
