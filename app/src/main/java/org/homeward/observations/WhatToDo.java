package org.homeward.observations;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.guide.GuideRow;
import org.jspecify.annotations.Nullable;

/**
 * What to do after a score, in words: the guide default-care-home-v1 decides ({@link Escalation}); a home and its practice
 * approve their own. A plan never silences it, and worry alone is enough to ask for help.
 */
public record WhatToDo(String headline, List<String> steps) {
    private static final String TRY_AGAIN = "Measure what was missing within the hour.";
    private static final String TRY_AGAIN_SOONER = "When you measure again, measure what was missing too.";
    private static final String SENIOR_LOOKS =
            "Two sets in a row are not complete: the senior on shift looks at the person now.";

    public WhatToDo {
        steps = List.copyOf(steps);
    }

    /** After a set, by the score it was given; NEWS2 may not be for the person at all. */
    public static WhatToDo after(GivenScore score, boolean incompleteBefore) {
        return of(score, score.asks(score.usual(), incompleteBefore));
    }

    /** After a complete set, by the row that its points lead to: for paper, where people count them. */
    public static WhatToDo after(GuideRow row) {
        return TodoWords.ofWhole(row);
    }

    /** What this set, or what still stands from before it, asks for. */
    static WhatToDo of(GivenScore score, @Nullable Escalation asked) {
        return asked == null
                ? TodoWords.NOT_FOR
                : TodoWords.of(asked.row(), score).besides(asked);
    }

    private WhatToDo besides(Escalation asked) {
        if (asked.isComplete()) {
            return this;
        }
        List<String> all = new ArrayList<>();
        if (asked.isIncompleteAgain()) {
            all.add(SENIOR_LOOKS);
        }
        all.addAll(steps);
        all.add(isSooner(asked.row()) ? TRY_AGAIN_SOONER : TRY_AGAIN);
        return new WhatToDo(asked.isIncompleteAgain() && !isSooner(asked.row()) ? TodoWords.AGAIN : headline, all);
    }

    /** Whether the row asks for a whole set within the hour anyway. */
    private static boolean isSooner(GuideRow row) {
        return row.compareTo(GuideRow.THREE_OR_FOUR) >= 0;
    }
}
