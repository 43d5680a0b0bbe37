package org.homeward.assessments.pain;

/** Whether the pain is new. */
enum Course {
    ACUTE("new"),
    CHRONIC("has been there for long"),
    ACUTE_ON_CHRONIC("has been there for long, and is worse now");

    private final String words;

    Course(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
