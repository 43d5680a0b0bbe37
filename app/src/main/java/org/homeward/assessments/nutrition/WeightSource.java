package org.homeward.assessments.nutrition;

/** Where a weight comes from. */
enum WeightSource {
    MEASURED("weighed"),
    RECALLED("from memory or a document");

    private final String words;

    WeightSource(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
