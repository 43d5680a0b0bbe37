package org.homeward.clinical.guide;

/** Whom a row of the guide asks to call. */
public enum Contact {
    NOBODY,
    SENIOR_ON_SHIFT,
    PRACTICE_OR_111,
    /** The practice on its bypass number, or a clinician of 111. */
    CLINICIAN,
    /** Unless the person's own plan says otherwise. */
    EMERGENCY
}
