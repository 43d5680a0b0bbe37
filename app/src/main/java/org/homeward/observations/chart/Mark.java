package org.homeward.observations.chart;

import org.homeward.observations.GivenScore;
import org.homeward.observations.Scores;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a reading on the chart, mildest first: shape and colour always go together, and words say it too. What is
 * not complete is never hidden behind a low score.
 */
enum Mark {
    UNSCORED("not scored"),
    NONE("0 points"),
    ONE("1 point"),
    TWO("2 points"),
    THREE("3 points"),
    QUIET("0 to 4, low"),
    INCOMPLETE("not complete"),
    SINGLE_THREE("one 3"),
    MEDIUM("5 or 6, medium"),
    HIGH("7 or more, high");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The name of its drawing and of its style. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The shape of a sign by its points; null when it could not be scored. */
    static Mark ofPoints(@Nullable Integer points) {
        return points == null ? UNSCORED : values()[NONE.ordinal() + points];
    }

    /** The shape of a whole score, the same that boards and lists show. */
    static Mark of(GivenScore score) {
        return switch (Scores.look(score)) {
            case UNKNOWN -> INCOMPLETE;
            case QUIET -> QUIET;
            case SINGLE_THREE -> SINGLE_THREE;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
        };
    }
}
