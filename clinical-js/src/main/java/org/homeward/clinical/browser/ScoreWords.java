package org.homeward.clinical.browser;

import java.util.List;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Empty;
import org.homeward.clinical.news2.News2Score.Partial;
import org.homeward.clinical.signs.Parameter;

/** A score in words: a set that is not complete has no total, only "at least" (HZ-05). */
final class ScoreWords {
    private static final int NAMED = 2;

    private ScoreWords() {}

    static String of(News2Score score) {
        return switch (score) {
            case Complete complete -> "Score " + complete.total();
            case Partial partial -> "At least " + partial.floor() + ", " + missing(partial.missing());
            case Empty empty -> "No readings yet";
        };
    }

    private static String missing(List<Parameter> missing) {
        if (missing.size() > NAMED) {
            return missing.size() + " readings missing";
        }
        return missing.getFirst().words()
                + (missing.size() == 1 ? "" : " and " + missing.getLast().words()) + " missing";
    }
}
