package org.homeward.assessments.nutrition;

/** What makes a weight say less than it seems to. */
enum Confounder {
    OEDEMA("swollen legs, or water in the belly"),
    PLASTER("a plaster cast"),
    AMPUTATION("an arm or leg is missing");

    private final String words;

    Confounder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
