package org.homeward.observations;

import org.homeward.clinical.news2.Band;
import org.homeward.ui.ScoreBand;

/** From a score to how it looks. */
public final class Scores {
    private Scores() {}

    /** An incomplete set never looks reassuring: a low floor has no band, a raised one has its own (HZ-05). */
    public static ScoreBand look(GivenScore score) {
        Band band = score.band();
        boolean complete = score.status() == GivenScore.Status.COMPLETE;
        if (band == null || (!complete && band.ordinal() <= Band.LOW.ordinal())) {
            return ScoreBand.UNKNOWN;
        }
        return switch (band) {
            case ZERO, LOW -> ScoreBand.QUIET;
            case LOW_MEDIUM -> ScoreBand.SINGLE_THREE;
            case MEDIUM -> ScoreBand.MEDIUM;
            case HIGH -> ScoreBand.HIGH;
        };
    }
}
