package org.homeward.ui;

import java.util.Locale;

/** How a score looks: a shape, a word and a colour that always go together. */
public enum ScoreBand {
    QUIET("●", "low", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"),
    SINGLE_THREE("◆", "one 3", "M8 .5 15.5 8 8 15.5.5 8z"),
    MEDIUM("▲", "medium", "M8 1 15.8 15H.2z"),
    HIGH("⬢", "high", "M8 .2 14.8 4.1v7.8L8 15.8 1.2 11.9V4.1z"),
    /** What is missing could change the band, so no band is claimed. */
    UNKNOWN("○", "not complete", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z");

    private final String shape;
    private final String word;
    private final String outline;

    ScoreBand(String shape, String word, String outline) {
        this.shape = shape;
        this.word = word;
        this.outline = outline;
    }

    public String shape() {
        return shape;
    }

    public String word() {
        return word;
    }

    /** The shape as a drawing on a square of 16: tablets lack some of the characters. */
    String outline() {
        return outline;
    }

    String style() {
        return "homeward-score--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
