package org.homeward.assessments.skin;

/** How the watch over a wound ends. */
enum WoundEnding {
    HEALED("It has healed"),
    MISTAKE("It was written down by mistake"),
    OTHER("Something else");

    private final String words;

    WoundEnding(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
