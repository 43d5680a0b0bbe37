package org.homeward.observations.chart;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** How the person stands today: what the next set will be scored and compared with, on whose authority. */
record Stands(
        @Nullable SecondScale scale,
        @Nullable Usual usual,
        @Nullable Integer everyHours,
        @Nullable Instant latestSet) {

    /** Scale 2 as a clinician authorised it; the target is in per cent. */
    record SecondScale(int low, int high, String authoriser, LocalDate on, LocalDate reviewBy) {}

    /** The usual NEWS2 as somebody recorded it. */
    record Usual(int score, String setter, Instant setAt, LocalDate reviewBy, String reason) {}

    String scaleWords(LocalDate today) {
        return scale == null
                ? "Scale 1, as for everybody. Nobody has authorised scale 2."
                : "Scale 2, target " + scale.low() + " to " + scale.high() + "%. Authorised by " + scale.authoriser() + " on "
                        + London.words(scale.on()) + "." + review(scale.reviewBy(), today);
    }

    String usualWords(LocalDate today) {
        return usual == null
                ? "Not known. Every point counts as a change until somebody records it."
                : usual.score() + ". Recorded by " + usual.setter() + " on " + London.words(London.day(usual.setAt())) + ": "
                        + usual.reason() + "." + review(usual.reviewBy(), today);
    }

    String planWords() {
        if (everyHours == null) {
            return "No plan of its own: the scores decide.";
        }
        return everyHours % 24 == 0 && everyHours > 24
                ? "At least every " + everyHours / 24 + " days."
                : "At least every " + everyHours + " hours.";
    }

    private static String review(LocalDate by, LocalDate today) {
        return by.isBefore(today)
                ? " The review was due by " + London.words(by) + ": ask for it now."
                : " To be reviewed by " + London.words(by) + ".";
    }
}
