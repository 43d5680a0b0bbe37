package org.homeward.programme.takeover;

import org.homeward.ui.TagColour;

/** What becomes of something that hung on the old codes. */
enum Verdict {
    CARRIES_OVER("Carries over", TagColour.GREEN),
    AGAIN("Must be done again", TagColour.ORANGE),
    DECIDE("Someone must decide", TagColour.PURPLE);

    private final String words;
    private final TagColour colour;

    Verdict(String words, TagColour colour) {
        this.words = words;
        this.colour = colour;
    }

    String words() {
        return words;
    }

    TagColour colour() {
        return colour;
    }
}
