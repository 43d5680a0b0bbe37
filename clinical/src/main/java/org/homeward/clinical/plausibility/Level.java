package org.homeward.clinical.plausibility;

/** What may be done with a reading, the mildest first. */
public enum Level {
    /** It can be saved. */
    OK,
    /** Measure again or tick "Checked, true reading"; it can be saved. */
    CONFIRM,
    /** It cannot be saved as this observation. */
    REJECT
}
