package org.homeward.observations.chart;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.kernel.London;
import org.homeward.observations.OxygenScale;
import org.homeward.observations.UsualNews2;
import org.jspecify.annotations.Nullable;

/** How the person stands today: what the next set will be scored and compared with, on whose authority. */
record Stands(
        @Nullable OxygenScale scale,
        @Nullable UsualNews2 usual,
        @Nullable Integer everyHours,
        @Nullable Instant latestSet) {

    String scaleWords(LocalDate today) {
        return scale == null
                ? "Scale 1, as for everybody. Nobody has authorised scale 2."
                : "Scale 2, target " + scale.target().words() + ". Authorised by "
                        + scale.authoriser() + " on " + London.words(scale.authorisedOn()) + "."
                        + review(scale.reviewBy(), scale.isReviewOverdue(today));
    }

    String usualWords(LocalDate today) {
        if (usual == null) {
            return "Not known. Every point counts as a change until somebody says what is usual.";
        }
        return (usual.isReviewOverdue(today) ? "Not known any more. It was " : "") + usual.score() + ". Recorded by "
                + usual.setter() + " on " + London.words(London.day(usual.setAt())) + ": " + usual.reason() + "."
                + review(usual.reviewBy(), usual.isReviewOverdue(today));
    }

    /** What is usual today, where that is known. */
    @Nullable
    UsualNews2 usualOn(LocalDate today) {
        return usual == null || usual.isReviewOverdue(today) ? null : usual;
    }

    String planWords() {
        if (everyHours == null) {
            return "No plan of its own: the scores decide.";
        }
        return everyHours % 24 == 0 && everyHours > 24
                ? "At least every " + everyHours / 24 + " days."
                : "At least every " + everyHours + " hours.";
    }

    private static String review(LocalDate by, boolean overdue) {
        return overdue
                ? " Review overdue since " + London.words(by) + ": ask for it now."
                : " To be reviewed by " + London.words(by) + ".";
    }
}
