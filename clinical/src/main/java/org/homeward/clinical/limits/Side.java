package org.homeward.clinical.limits;

/** On which side of its number a limit is reached; the number itself reaches it. */
public enum Side {
    AT_MOST("or less", "down by"),
    AT_LEAST("or more", "up by");

    private final String words;
    private final String change;

    Side(String words, String change) {
        this.words = words;
        this.change = change;
    }

    public String words() {
        return words;
    }

    /** The same of a weight, which goes up or down. */
    public String change() {
        return change;
    }

    Answer isReached(Span reading, int limit) {
        return this == AT_MOST ? reading.isAtMost(limit) : reading.isAtLeast(limit);
    }
}
