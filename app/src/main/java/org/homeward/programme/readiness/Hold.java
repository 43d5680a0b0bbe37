package org.homeward.programme.readiness;

import org.homeward.ui.TagColour;

/** How a link of a home stands on a day. */
public enum Hold {
    /** It is there, and so is all it needs. */
    MET("Yes", TagColour.GREEN),
    /** It is there, and lapses within 60 days. */
    LAPSING("Lapses soon", TagColour.ORANGE),
    /** It is in use, and something it needs has lapsed or soon will. */
    AT_RISK("At risk", TagColour.ORANGE),
    /** It was there and has lapsed. */
    LAPSED("Lapsed", TagColour.PURPLE),
    /** It is not there, and nothing stands in its way. */
    NEXT("Can be done now", TagColour.BLUE),
    /** It is not there, and something else has to come first. */
    BLOCKED("Waits", TagColour.GREY);

    private final String words;
    private final TagColour colour;

    Hold(String words, TagColour colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    public TagColour colour() {
        return colour;
    }
}
