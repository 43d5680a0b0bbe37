package org.homeward.dspt;

/** How far an organisation got with the toolkit, in the toolkit's own words. */
public enum Level {
    NOT_PUBLISHED("Not Published"),
    APPROACHING("Approaching Standards"),
    NOT_MET("Standards Not Met"),
    MET("Standards Met"),
    EXCEEDED("Standards Exceeded");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Met, or met and more. */
    public boolean isMet() {
        return this == MET || this == EXCEEDED;
    }
}
