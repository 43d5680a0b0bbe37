package org.homeward.clinical.guide;

/** How what was noticed goes on. */
public enum Course {
    WORSE,
    SAME,
    BETTER
}
