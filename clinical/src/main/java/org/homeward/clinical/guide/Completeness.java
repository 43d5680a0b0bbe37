package org.homeward.clinical.guide;

/** Whether a set had all seven parameters, and if not, whether the set before it had them. */
public enum Completeness {
    COMPLETE,
    INCOMPLETE,
    /** At least the second set in a row that is not complete: a senior must look. */
    INCOMPLETE_AGAIN;

    /** Of a set that comes after another. */
    public static Completeness of(boolean complete, boolean completeBefore) {
        if (complete) {
            return COMPLETE;
        }
        return completeBefore ? INCOMPLETE : INCOMPLETE_AGAIN;
    }
}
