package org.homeward.observations.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
