package org.homeward.clinical.browser;

import java.util.List;
import java.util.stream.Collectors;
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
            case Complete complete -> "Score " + complete.total() + ", all 7 readings there";
            case Partial partial -> "At least " + partial.floor() + ", " + missing(partial.missing());
            case Empty empty -> "No readings yet";
        };
    }

    private static String missing(List<Parameter> missing) {
        return missing.size() > NAMED
                ? missing.size() + " readings missing"
                : missing.stream().map(Parameter::words).collect(Collectors.joining(" and ")) + " missing";
    }
}
