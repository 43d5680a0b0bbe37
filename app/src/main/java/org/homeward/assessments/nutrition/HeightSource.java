package org.homeward.assessments.nutrition;

/** Where a height comes from. */
enum HeightSource {
    MEASURED("measured standing"),
    RECALLED("from memory or a document"),
    ULNA("from the forearm, by a table of your own"),
    KNEE("from the knee height"),
    DEMISPAN("from the half span of the arms");

    private final String words;

    HeightSource(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
