package org.homeward.clinical.pain;

/** How much of a sign there is: its points are 0 to 3. */
public enum Degree {
    ABSENT,
    MILD,
    MODERATE,
    SEVERE;

    public int points() {
        return ordinal();
    }
}
