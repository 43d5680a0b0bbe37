package org.homeward.observations;

import java.util.List;
import org.homeward.clinical.guide.GuideRow;

/** The words of each row of the guide; its times are the guide's own, which a test holds beside them. */
final class TodoWords {
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
                    "Ask what will be done: there is a decision within 1 hour.",
                    "Measure again every 15 minutes."));
    static final WhatToDo SINGLE_THREE = new WhatToDo(
            "One reading is far from normal: ring the practice or 111 within 1 hour",
            List.of(
                    "Measure that reading again within 15 minutes.",
                    "Tell the senior on shift now. Ring the practice, or 111 if it is closed: somebody looks within 1 hour.",
                    "Measure the whole set again in 30 minutes."));
    static final WhatToDo RAISED = new WhatToDo(
            "Measure again within 30 minutes, and ring the practice or 111",
            List.of(
                    "Tell the senior on shift now.",
                    "Measure the whole set again within 30 minutes.",
                    "Ring the practice, or 111 if it is closed: somebody looks within 2 hours.",
                    "Measure every 30 minutes until they have looked."));
    static final WhatToDo TWO = new WhatToDo(
            "Tell the senior on shift now: a look within 15 minutes",
            List.of(
                    "The senior on shift looks at the person within 15 minutes.",
                    "Measure the whole set again within 2 hours.",
                    "No better then? Ring the practice, or 111 if it is closed: somebody looks within 2 hours."));
    static final WhatToDo ONE = new WhatToDo(
            "Tell the senior on shift: a look within 30 minutes",
            List.of(
                    "The senior on shift looks at the person within 30 minutes.",
                    "Nothing explains it? Ring the practice: a GP looks within 24 hours.",
                    "Measure the whole set again within 6 hours, sooner if you are worried."));
    static final WhatToDo NOTHING = new WhatToDo(
            "Nothing to do because of this score",
            List.of("Carry on as planned. If you are worried, tell the senior on shift: you do not need a score."));
    static final WhatToDo NOT_COMPLETE = new WhatToDo(
            "Readings are missing: nobody knows yet how the person is",
            List.of("If you are worried, tell the senior on shift now, or call 999."));
    static final WhatToDo NO_SCORE = new WhatToDo(
            "There is no score", List.of("If you are worried, tell the senior on shift now, or call 999."));
    static final WhatToDo NOT_FOR = new WhatToDo(
            "NEWS2 is not for this person: look at the person, not for a score",
            List.of(
                    "Show the readings to the senior on shift now.",
                    "Ask the person's practice or 111 which readings are right for them.",
                    "If they look ill or you are worried, ring the practice or 111, or call 999."));
    static final String AGAIN = "Two sets in a row are not complete: the senior on shift looks now";

    private TodoWords() {}

    static WhatToDo of(GuideRow row, GivenScore score) {
        return row == GuideRow.ROUTINE ? routine(score.status()) : ofWhole(row);
    }

    /** After a complete set. */
    static WhatToDo ofWhole(GuideRow row) {
        return switch (row) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case SINGLE_THREE -> SINGLE_THREE;
            case THREE_OR_FOUR -> RAISED;
            case TWO -> TWO;
            case ONE -> ONE;
            case ROUTINE -> NOTHING;
        };
    }

    private static WhatToDo routine(GivenScore.Status status) {
        return switch (status) {
            case COMPLETE -> NOTHING;
            case PARTIAL -> NOT_COMPLETE;
            case EMPTY, DOES_NOT_APPLY -> NO_SCORE;
        };
    }
}
