package org.homeward.clinical.escalation;

/** Who is told next when nobody answers, from the first to the last. */
public enum Rung {
    DEPUTY,
    NEXT_SERVICE,
    MANAGER
}
