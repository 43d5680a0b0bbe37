package org.homeward.programme.support;

/** What a session led to. */
enum Outcome {
    FIXED("Fixed"),
    PROGRESS("A step further"),
    REFERRED("Passed on"),
    NOTHING("No change"),
    NO_ANSWER("Nobody there");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Where nobody was there, nobody was helped: it never counts as a session given. */
    Status status() {
        return this == NO_ANSWER ? Status.MISSED : Status.DONE;
    }
}
