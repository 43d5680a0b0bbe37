package org.homeward.clinical.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.guide.GuideRow;

/** A score or a concern that asked for somebody: the row of the guide it reached, and when it was saved. */
public record Raise(GuideRow row, Instant at) {
    /** The row whose times a concern has, with no score at all; empty when it asks only the senior on shift. */
    public static Optional<GuideRow> by(ConcernRow concern) {
        return switch (concern) {
            case SENIOR -> Optional.empty();
            case PRACTICE -> Optional.of(GuideRow.SINGLE_THREE);
            case CLINICIAN -> Optional.of(GuideRow.MEDIUM);
            case EMERGENCY -> Optional.of(GuideRow.HIGH);
        };
    }

    /**
     * The one the clock runs from, of all that were saved, the first first (never none). A stronger row starts it anew, and so does any
     * that comes when the time to decide has passed again since the last advice: advice is not given for ever.
     */
    public static Raise running(List<Raise> raises, List<Answer> advice, Function<GuideRow, Ladder> ladders) {
        Raise running = raises.getFirst();
        for (Raise next : raises) {
            if (next.row.compareTo(running.row) > 0 || next.isAfterAll(advice, running, ladders)) {
                running = next;
            }
        }
        return running;
    }

    private boolean isAfterAll(List<Answer> advice, Raise running, Function<GuideRow, Ladder> ladders) {
        List<Answer> given = advice.stream()
                .filter(one -> !one.at().isBefore(running.at) && one.at().isBefore(at))
                .toList();
        return !given.isEmpty()
                && given.stream()
                        .allMatch(one ->
                                at.isAfter(one.at().plus(ladders.apply(row).decision())));
    }
}
