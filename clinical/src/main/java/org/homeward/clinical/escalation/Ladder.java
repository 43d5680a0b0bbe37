package org.homeward.clinical.escalation;

import java.time.Duration;
import org.homeward.clinical.guide.GuideRow;

/**
 * The times after a raised score: within what time somebody answers and decides, when the deputy, the next service and the
 * manager are told that nobody did, and how soon the next set is taken until there is advice.
 */
public record Ladder(
        Duration answer, Duration decision, Duration deputy, Duration nextService, Duration manager, Duration nextSet) {
    /** No agreement makes the strongest row wait longer than this for an answer, or for the deputy to be told (HZ-06). */
    public static final Duration MOST_FOR_HIGH = Duration.ofMinutes(15);

    private static final Ladder SINGLE_THREE = minutes(60, 120, 60, 90, 120, 30);
    private static final Ladder MEDIUM = minutes(15, 60, 15, 30, 45, 15);
    private static final Ladder HIGH = minutes(0, 30, 5, 10, 15, 15);

    public Ladder {
        if (answer.isNegative() || answer.compareTo(decision) > 0) {
            throw new IllegalArgumentException("somebody answers before they decide");
        }
        if (deputy.isNegative() || deputy.compareTo(nextService) > 0 || nextService.compareTo(manager) > 0) {
            throw new IllegalArgumentException("the ladder goes up");
        }
        if (!nextSet.isPositive()) {
            throw new IllegalArgumentException("a set takes time");
        }
    }

    /** From whole minutes, in the order of the record. */
    public static Ladder minutes(int answer, int decision, int deputy, int nextService, int manager, int nextSet) {
        return new Ladder(
                Duration.ofMinutes(answer),
                Duration.ofMinutes(decision),
                Duration.ofMinutes(deputy),
                Duration.ofMinutes(nextService),
                Duration.ofMinutes(manager),
                Duration.ofMinutes(nextSet));
    }

    /** Whether a row of the guide starts the clock: a single 3, medium (a change of 3 on usual is that) or high. */
    public static boolean isStartedBy(GuideRow row) {
        return row.compareTo(GuideRow.SINGLE_THREE) >= 0;
    }

    /** What default-care-home-v1 proposes for a row that starts the clock. */
    public static Ladder proposed(GuideRow row) {
        return switch (row) {
            case SINGLE_THREE -> SINGLE_THREE;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
            case ROUTINE, ONE, TWO, THREE_OR_FOUR -> throw new IllegalArgumentException(row + " starts no clock");
        };
    }

    /** Whether these times may be agreed for a row: nobody agrees on a set later than the guide asks for it. */
    public boolean mayServe(GuideRow row) {
        return nextSet.compareTo(proposed(row).nextSet) <= 0
                && (row != GuideRow.HIGH
                        || (answer.compareTo(MOST_FOR_HIGH) <= 0 && deputy.compareTo(MOST_FOR_HIGH) <= 0));
    }

    /** After how much silence this one is told. */
    public Duration until(Rung rung) {
        return switch (rung) {
            case DEPUTY -> deputy;
            case NEXT_SERVICE -> nextService;
            case MANAGER -> manager;
        };
    }
}
