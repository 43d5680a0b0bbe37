package org.homeward.observations;

import java.util.List;
import org.homeward.clinical.guide.ConcernRow;

/** What to do when an own limit is reached, by whom it asks for; the times are the guide's, which a test holds beside them. */
final class LimitWords {
    private static final String AGAIN = "Measure again what reached the limit. A low NEWS2 does not end this.";
    private static final String WORSE = "Does it get worse? Call 999.";
    private static final String SAY = "Say that it is an own limit, what you measured, and who signed it.";

    private static final WhatToDo SENIOR = new WhatToDo(
            "Own limit: tell the senior on shift now, for a look within 30 minutes",
            List.of(
                    "The senior on shift looks at the person within 30 minutes.",
                    AGAIN,
                    "Worried? Ring the practice, or 111 if it is closed. You do not need a score.",
                    WORSE));
    private static final WhatToDo PRACTICE = new WhatToDo(
            "Own limit: tell the senior now, and ring the practice or 111 within 1 hour",
            List.of(
                    "Tell the senior on shift now.",
                    "Ring the practice, or 111 if it is closed: somebody looks within 1 hour.",
                    SAY,
                    AGAIN,
                    WORSE));
    private static final WhatToDo CLINICIAN = new WhatToDo(
            "Own limit: speak to a clinician within 15 minutes",
            List.of(
                    "Tell the senior on shift now.",
                    "Ring the practice on its bypass number. If it is closed, ring 111 and ask for a clinician.",
                    SAY,
                    "Ask what will be done: there is a decision within 1 hour.",
                    AGAIN,
                    WORSE));
    private static final WhatToDo EMERGENCY = new WhatToDo(
            "Own limit: call 999 now, unless the person's own plan says otherwise",
            List.of(
                    "Call 999. Say what you measured and what you see. Read the person's plan while you wait.",
                    "Stay with the person. Tell the senior on shift now."));

    private LimitWords() {}

    static WhatToDo of(ConcernRow row) {
        return switch (row) {
            case SENIOR -> SENIOR;
            case PRACTICE -> PRACTICE;
            case CLINICIAN -> CLINICIAN;
            case EMERGENCY -> EMERGENCY;
        };
    }

    /** Who is told, and within how long: as a limit says it before it is reached. */
    static String who(ConcernRow row) {
        return switch (row) {
            case SENIOR -> "The senior on shift looks within 30 minutes";
            case PRACTICE -> "The practice, or 111 when it is closed, within 1 hour";
            case CLINICIAN -> "A clinician of the practice or of 111 within 15 minutes";
            case EMERGENCY -> "999 at once";
        };
    }
}
