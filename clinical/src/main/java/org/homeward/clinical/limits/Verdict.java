package org.homeward.clinical.limits;

import java.util.List;

/** What one set says of a limit. */
public sealed interface Verdict {
    /** Every condition is met: it asks for somebody. measured is what was read: "pulse 112, oxygen level 89%". */
    record Reached(String measured) implements Verdict {}

    /** At least one condition is surely not met. */
    record NotReached(String measured) implements Verdict {}

    /** Something was not measured, and without it nobody can tell. */
    record NotJudged(List<String> missing) implements Verdict {
        public NotJudged {
            missing = List.copyOf(missing);
        }
    }
}
