package org.homeward.clinical.guide;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.homeward.clinical.news2.AgainstUsual;
import org.jspecify.annotations.Nullable;

/** What a set asks people to do: the row of the guide, and what an incomplete set asks for besides. */
public record Escalation(GuideRow row, Completeness completeness) {
    /** How soon missing readings are tried again, if the row does not ask for a set sooner. */
    public static final Duration MISSING_WITHIN = Duration.ofHours(1);

    /** After a set of which something can be scored. */
    public static Escalation after(AgainstUsual score, Completeness completeness) {
        return new Escalation(GuideRow.of(score), completeness);
    }

    /** After a sitting at which nothing could be measured. */
    public static Escalation withoutReadings(Completeness completeness) {
        return new Escalation(GuideRow.ROUTINE, completeness);
    }

    /** This set, while a score from before it still stands: an incomplete set closes no alert. */
    public Escalation whileStands(Escalation before) {
        return new Escalation(row.or(before.row), completeness);
    }

    /** Whether a person must act now: the board and the practice's list show these apart. */
    public boolean needsSomeoneNow() {
        return row.compareTo(GuideRow.MEDIUM) >= 0;
    }

    public boolean isComplete() {
        return completeness == Completeness.COMPLETE;
    }

    /** Whether the senior must look because no set has been complete twice in a row. */
    public boolean isIncompleteAgain() {
        return completeness == Completeness.INCOMPLETE_AGAIN;
    }

    /** When the next set is due after this one, never later than the person's plan asks. */
    public Duration nextSetWithin(Duration plan) {
        Duration planned = isComplete() ? plan : shorter(plan, MISSING_WITHIN);
        return shorter(planned, row.nextSetWithin());
    }

    private static Duration shorter(Duration one, @Nullable Duration other) {
        return other == null ? one : Collections.min(List.of(one, other));
    }
}
