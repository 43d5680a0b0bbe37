package org.homeward.observations;

import java.time.Instant;
import java.util.UUID;

/** What a set said of an own limit when it was saved: said is what was measured, or what was missing. */
public record JudgedLimit(OwnLimit own, Outcome outcome, String said, UUID set, Instant takenAt, Instant recordedAt) {
    /** Whether it was reached. */
    public enum Outcome {
        REACHED,
        NOT_REACHED,
        NOT_JUDGED
    }

    public boolean isReached() {
        return outcome == Outcome.REACHED;
    }

    /** Whether somebody outside the home is asked. */
    public boolean isUrgent() {
        return own.limit().asks().isUrgent();
    }

    /** "Own limit reached: pulse 112 (limit: pulse 110 or more)". */
    public String words() {
        return switch (outcome) {
            case REACHED -> "Own limit reached: " + said + " (limit: " + own.words() + ")";
            case NOT_REACHED -> "Own limit not reached: " + said + " (limit: " + own.words() + ")";
            case NOT_JUDGED -> "Own limit could not be judged, " + said + " is missing (limit: " + own.words() + ")";
        };
    }

    /** "Own limit signed by Nadia Shah on 3 Nov 2026: pulse 110 or more. Measured: pulse 112". */
    public String signed() {
        return own.signed() + ". Measured: " + said;
    }
}
