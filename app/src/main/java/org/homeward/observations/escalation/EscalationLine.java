package org.homeward.observations.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Watched;
import org.jspecify.annotations.Nullable;

/**
 * How an open escalation stands, as a line of a board: the words, whether it is late, the way to its page, and how soon after each
 * set the next is taken (null after advice, which says so itself).
 */
public record EscalationLine(
        String words, boolean late, String path, @Nullable Duration nextSet) {
    static EscalationLine of(Episode episode, Protocol protocol, Instant now) {
        EscalationState state = episode.state(protocol, now);
        return new EscalationLine(
                new EscalationWords(episode, now).of(state),
                state instanceof EscalationState.Overdue || state instanceof EscalationState.Undecided,
                episode.path(),
                episode.nextSet(protocol, now).orElse(null));
    }

    /** Everybody with when their next set is due by what is agreed for those who have an open escalation. */
    public static List<Watched> onto(List<Watched> residents, Map<ResidentId, EscalationLine> open, Instant now) {
        return residents.stream()
                .map(resident -> due(resident, open.get(resident.resident()), now))
                .toList();
    }

    private static Watched due(Watched resident, @Nullable EscalationLine line, Instant now) {
        return line == null || line.nextSet == null ? resident : resident.measuredWithin(line.nextSet, now);
    }
}
