package org.homeward.clinical.escalation;

import org.homeward.clinical.guide.GuideRow;

/** The one telephone line that is right now. */
public enum Line {
    EMERGENCY,
    PRACTICE,
    OUT_OF_HOURS;

    /** For a row of the guide at this hour: an emergency does not ask who is open. */
    public static Line of(GuideRow row, boolean practiceOpen) {
        if (row == GuideRow.HIGH) {
            return EMERGENCY;
        }
        return practiceOpen ? PRACTICE : OUT_OF_HOURS;
    }
}
