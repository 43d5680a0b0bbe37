package org.homeward.observations;

import java.util.List;
import org.homeward.clinical.news2.Band;

/**
 * What to do after a score, in the words of the default policy (default-care-home-v1): a home and its practice approve
 * their own. A plan never silences it, and worry alone is enough to ask for help.
 */
public record WhatToDo(String headline, List<String> steps) {
    static final WhatToDo HIGH = new WhatToDo(
            "Call 999 now, unless the person's own plan says otherwise",
            List.of(
                    "Call 999. Say the score and what you see. Read the person's plan while you wait.",
                    "Stay with the person. Tell the senior on shift now.",
                    "Measure again every 15 minutes until somebody takes over."));
    static final WhatToDo MEDIUM = new WhatToDo(
            "Speak to a clinician within 15 minutes",
            List.of(
                    "Tell the senior on shift now.",
                    "Ring the practice on its bypass number. If it is closed, ring 111 and ask for a clinician.",
                    "Measure again in 15 minutes."));
    static final WhatToDo SINGLE_THREE = new WhatToDo(
            "One reading is far from normal: ring the practice or 111 within the hour",
            List.of(
                    "Measure that reading again within 15 minutes.",
                    "Tell the senior on shift now. Ring the practice, or 111 if it is closed.",
                    "Measure the whole set again in 30 minutes."));
    static final WhatToDo RAISED = new WhatToDo(
            "Repeat within 30 minutes; if it is the same, ring the practice or 111",
            List.of(
                    "Tell the senior on shift now.",
                    "Measure the whole set again within 30 minutes.",
                    "Still 3 or more? Ring the practice, or 111 if it is closed, within 2 hours."));
    static final WhatToDo LOW = new WhatToDo(
            "Tell the senior on shift",
            List.of(
                    "The senior on shift looks at the person within 30 minutes.",
                    "Measure again when the board says so, sooner if you are worried."));
    static final WhatToDo NOTHING = new WhatToDo(
            "Nothing to do because of this score",
            List.of("Carry on as planned. If you are worried, tell the senior on shift: you do not need a score."));
    static final WhatToDo NO_SCORE = new WhatToDo(
            "There is no score",
            List.of("Try again within the hour. If you are worried, tell the senior on shift now, or call 999."));

    static final WhatToDo NOT_FOR = new WhatToDo(
            "NEWS2 is not for this person: look at the person, not for a score",
            List.of(
                    "Show the readings to the senior on shift now.",
                    "Ask the person's practice or 111 which readings are right for them.",
                    "If they look ill or you are worried, ring the practice or 111, or call 999."));

    /** The stronger of what the band asks for and what the change from usual asks for. */
    public static WhatToDo after(GivenScore score) {
        Band band = score.band();
        if (band == null) {
            return score.status() == GivenScore.Status.DOES_NOT_APPLY ? NOT_FOR : NO_SCORE;
        }
        int change = score.atLeast() - (score.usual() == null ? 0 : score.usual());
        return switch (band) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW_MEDIUM -> change >= 3 ? MEDIUM : SINGLE_THREE;
            case LOW -> low(score.atLeast(), change);
            case ZERO -> score.status() == GivenScore.Status.COMPLETE ? NOTHING : NO_SCORE;
        };
    }

    private static WhatToDo low(int total, int change) {
        if (change >= 3) {
            return MEDIUM;
        }
        return total >= 3 || change >= 2 ? RAISED : LOW;
    }
}
