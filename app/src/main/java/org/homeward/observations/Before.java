package org.homeward.observations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.clinical.guide.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * What the sets before an incomplete one leave behind: the strongest score since the last complete set, if it outweighs the
 * latest, and whether the set before was incomplete too. An incomplete set closes no alert (HZ-05).
 */
record Before(@Nullable GivenScore standing, boolean incomplete) {
    static final Before NOTHING = new Before(null, false);

    static Before of(List<GivenScore> scores, boolean incomplete, GivenScore latest, @Nullable Integer usual) {
        return new Before(
                strongest(scores, usual)
                        .filter(score -> byWeight(usual).compare(score, latest) > 0)
                        .orElse(null),
                incomplete);
    }

    private static Optional<GivenScore> strongest(List<GivenScore> scores, @Nullable Integer usual) {
        return scores.stream().max(byWeight(usual));
    }

    private static Comparator<GivenScore> byWeight(@Nullable Integer usual) {
        return Comparator.<GivenScore>comparingInt(score -> place(score.asks(usual, false)))
                .thenComparingInt(GivenScore::atLeast);
    }

    private static int place(@Nullable Escalation asked) {
        return asked == null ? -1 : asked.row().ordinal();
    }

    /** What the latest set asks for while this stands; null where NEWS2 asks nothing. */
    @Nullable
    Escalation asked(GivenScore latest, @Nullable Integer usual) {
        Escalation own = latest.asks(usual, incomplete);
        Escalation then = standing == null ? null : standing.asks(usual, false);
        return own == null || then == null ? own : own.whileStands(then);
    }
}
