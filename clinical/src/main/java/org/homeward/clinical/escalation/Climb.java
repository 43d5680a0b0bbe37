package org.homeward.clinical.escalation;

import java.time.Instant;

/** Who is told next, and when. */
public record Climb(Rung rung, Instant at) {
    /** Whether it is time; at the very moment it is. */
    public boolean isDue(Instant now) {
        return !now.isBefore(at);
    }
}
