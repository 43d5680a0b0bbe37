package org.homeward.clinical.pain;

/** How much pain the sum of the scale tells: none 0 to 2, mild 3 to 7, moderate 8 to 13, severe from 14. */
public enum Pain {
    NONE("none"),
    MILD("mild"),
    MODERATE("moderate"),
    SEVERE("severe");

    private static final int FIRST_MILD = 3;
    private static final int FIRST_MODERATE = 8;
    private static final int FIRST_SEVERE = 14;

    private final String words;

    Pain(String words) {
        this.words = words;
    }

    static Pain of(int total) {
        if (total < FIRST_MILD) {
            return NONE;
        }
        return total < FIRST_MODERATE ? MILD : total < FIRST_SEVERE ? MODERATE : SEVERE;
    }

    public String words() {
        return words;
    }
}
