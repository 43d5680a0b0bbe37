package org.homeward.clinical.limits;

/** Whether a reading reaches a limit; unknown when it was not measured, or not well enough to tell. */
enum Answer {
    YES,
    NO,
    UNKNOWN
}
