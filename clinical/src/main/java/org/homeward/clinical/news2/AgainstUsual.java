package org.homeward.clinical.news2;

import org.homeward.clinical.news2.News2Score.Scored;
import org.jspecify.annotations.Nullable;

/**
 * A score beside the person's usual one: the change can raise the band, and nothing here can lower it. Of a partial set
 * it is the least the total can be that counts.
 */
public record AgainstUsual(int atLeast, Band own, @Nullable UsualScore usual) {
    private static final int SENIOR_REVIEW = 2;
    private static final int AT_LEAST_MEDIUM = 3;

    public static AgainstUsual of(Scored score, @Nullable UsualScore usual) {
        return new AgainstUsual(score.atLeast(), score.band(), usual);
    }

    /** Total minus usual; an unknown usual counts as 0. */
    public int change() {
        return atLeast - (usual == null ? 0 : usual.total());
    }

    /** Whether the usual score is known; when not, say so. */
    public boolean usualKnown() {
        return usual != null;
    }

    /** Whether a senior must look now because of the change. */
    public boolean seniorReviewNow() {
        return change() >= SENIOR_REVIEW;
    }

    /** The stronger of the score's own band and what the change asks for. */
    public Band band() {
        return change() >= AT_LEAST_MEDIUM ? own.or(Band.MEDIUM) : own;
    }
}
