package org.homeward.assessments.pain;

import org.homeward.assessments.Entered;
import org.homeward.clinical.pain.AbbeyScore;
import org.homeward.clinical.pain.PainLook;
import org.jspecify.annotations.Nullable;

/** One look at a resident, as it was written down: how the pain came, and what was done (null when nothing was said). */
public record Seen(
        Entered entered,
        AbbeyScore score,
        @Nullable Course course,
        @Nullable String done) {
    public PainLook look() {
        return new PainLook(entered.at(), score.total(), done != null);
    }

    /** "Abbey 8, moderate pain". */
    public String words() {
        return words(score);
    }

    static String words(AbbeyScore score) {
        return "Abbey " + score.total() + ", "
                + switch (score.pain()) {
                    case NONE -> "no pain seen";
                    default -> score.pain().words() + " pain";
                };
    }

    /** "new; gave paracetamol", or nothing. */
    public String more() {
        String came = course == null ? "" : course.words();
        return done == null ? came : came.isEmpty() ? "done: " + done : came + "; done: " + done;
    }
}
