package org.homeward.bench;

/** Whether a figure is as good as it should be. */
enum Aim {
    MET("yes"),
    MISSED("NO"),
    NONE("");

    private final String words;

    Aim(String words) {
        this.words = words;
    }

    static Aim metWhen(boolean met) {
        return met ? MET : MISSED;
    }

    String words() {
        return words;
    }
}
