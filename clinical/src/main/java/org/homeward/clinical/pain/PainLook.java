package org.homeward.clinical.pain;

import java.time.Instant;

/** When somebody looked, how much they saw, and whether something was done about it. */
public record PainLook(Instant at, int total, boolean acted) {
    public Pain pain() {
        return Pain.of(total);
    }

    /** Whether the pain, or what was done, asks for a look an hour later. */
    boolean needsWatch() {
        return acted || pain().compareTo(Pain.MODERATE) >= 0;
    }
}
