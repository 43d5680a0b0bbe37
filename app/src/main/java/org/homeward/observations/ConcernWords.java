package org.homeward.observations;

import java.util.List;
import org.homeward.clinical.guide.ConcernRow;

/** The words of each row of the guide for a concern; its times are the guide's own, which a test holds beside them. */
final class ConcernWords {
    private static final String WORSE = "Does it get worse? Call 999.";
    private static final WhatToDo SENIOR = new WhatToDo(
            "Tell the senior on shift now: a look within 30 minutes",
            List.of(
                    "The senior on shift looks at the person within 30 minutes.",
                    "Take a set within 30 minutes. A good score does not end this.",
                    "Still worried then? Ring the practice, or 111 if it is closed. You do not need a score.",
                    WORSE));
    private static final WhatToDo PRACTICE = new WhatToDo(
            "Tell the senior now, and ring the practice or 111 within 1 hour",
            List.of(
                    "Tell the senior on shift now. Take a set within 15 minutes.",
                    "Ring the practice, or 111 if it is closed: somebody looks within 1 hour.",
                    "Ring whatever the score is, and also if you could not measure.",
                    WORSE));
    private static final WhatToDo CLINICIAN = new WhatToDo(
            "Speak to a clinician within 15 minutes",
            List.of(
                    "Tell the senior on shift now.",
                    "Ring the practice on its bypass number. If it is closed, ring 111 and ask for a clinician.",
                    "Take a set within 15 minutes, but do not wait for it.",
                    "Ask what will be done: there is a decision within 1 hour.",
                    WORSE));
    private static final WhatToDo EMERGENCY = new WhatToDo(
            "Call 999 now, unless the person's own plan says otherwise",
            List.of(
                    "Call 999. Say what you see. Do not measure first. Read the person's plan while you wait.",
                    "Stay with the person. Tell the senior on shift now."));

    private ConcernWords() {}

    static WhatToDo of(ConcernRow row) {
        return switch (row) {
            case SENIOR -> SENIOR;
            case PRACTICE -> PRACTICE;
            case CLINICIAN -> CLINICIAN;
            case EMERGENCY -> EMERGENCY;
        };
    }
}
