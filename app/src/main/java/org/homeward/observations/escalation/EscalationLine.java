package org.homeward.observations.escalation;

import java.time.Instant;
import org.homeward.clinical.escalation.EscalationState;

/** How an open escalation stands, as a line of a board: the words, whether it is late, and the way to its page. */
public record EscalationLine(String words, boolean late, String path) {
    static EscalationLine of(Episode episode, Protocol protocol, Instant now) {
        EscalationState state = episode.state(protocol, now);
        return new EscalationLine(
                new EscalationWords(episode, now).of(state),
                state instanceof EscalationState.Overdue || state instanceof EscalationState.Undecided,
                episode.path());
    }
}
