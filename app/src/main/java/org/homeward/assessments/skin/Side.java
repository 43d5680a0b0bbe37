package org.homeward.assessments.skin;

/** The person's own left and right. */
enum Side {
    LEFT("left"),
    RIGHT("right"),
    MIDDLE("middle");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
