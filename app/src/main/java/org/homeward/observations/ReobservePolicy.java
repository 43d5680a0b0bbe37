package org.homeward.observations;

import java.time.Duration;
import org.homeward.clinical.news2.Band;
import org.jspecify.annotations.Nullable;

/**
 * How soon the next set is due after a score: the platform's default policy, default-care-home-v1, which a home and its
 * practice must approve before use. It is data, not RESTORE2, and a usual score can only make it sooner.
 */
enum ReobservePolicy {
    HIGH(Duration.ofMinutes(15)),
    MEDIUM(Duration.ofMinutes(15)),
    LOW_MEDIUM(Duration.ofMinutes(30)),
    THREE_OR_FOUR(Duration.ofMinutes(30)),
    TWO(Duration.ofHours(2)),
    ONE(Duration.ofHours(6)),
    /** Something was missing: the missing readings are due within the hour. */
    INCOMPLETE(Duration.ofHours(1));

    private static final int CLEAR_CHANGE = 3;
    private static final int CHANGE = 2;

    private final Duration within;

    ReobservePolicy(Duration within) {
        this.within = within;
    }

    /** The time to the next set, or null when only the resident's plan asks for one. */
    static @Nullable Duration after(GivenScore score) {
        Duration byScore = byScore(score);
        boolean incomplete = score.status() == GivenScore.Status.PARTIAL || score.status() == GivenScore.Status.EMPTY;
        return incomplete ? shorter(byScore, INCOMPLETE.within) : byScore;
    }

    private static @Nullable Duration byScore(GivenScore score) {
        Band band = score.band();
        if (band == null) {
            return null;
        }
        return switch (band) {
            case HIGH -> HIGH.within;
            case MEDIUM -> MEDIUM.within;
            case LOW_MEDIUM -> byChange(score, LOW_MEDIUM.within);
            case LOW -> byChange(score, byTotal(score.atLeast()));
            case ZERO -> null;
        };
    }

    private static Duration byTotal(int total) {
        return switch (total) {
            case 1 -> ONE.within;
            case 2 -> TWO.within;
            default -> THREE_OR_FOUR.within;
        };
    }

    private static Duration byChange(GivenScore score, Duration byTotal) {
        int change = score.atLeast() - (score.usual() == null ? 0 : score.usual());
        if (change >= CLEAR_CHANGE) {
            return shorter(byTotal, MEDIUM.within);
        }
        return change >= CHANGE ? shorter(byTotal, THREE_OR_FOUR.within) : byTotal;
    }

    private static Duration shorter(@Nullable Duration one, Duration other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }
}
