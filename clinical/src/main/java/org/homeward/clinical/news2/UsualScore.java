package org.homeward.clinical.news2;

/** The NEWS2 total agreed as usual for a person while well, 0 to 20. */
public record UsualScore(int total) {

    public UsualScore {
        if (total < 0 || total > 20) {
            throw new IllegalArgumentException("A usual NEWS2 must be from 0 to 20, not " + total);
        }
    }

    /** Whether a clinician must confirm it before it is used. */
    public boolean needsClinician() {
        return total >= 5;
    }
}
