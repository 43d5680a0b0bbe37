package org.homeward.observations.escalation;

import java.util.Arrays;
import java.util.List;

/** How an escalation ended, to choose from. */
public enum Outcome {
    STAYED("Stays here, the advice was followed"),
    SEEN("A clinician came to see them"),
    MEDICINE("New medicine was ordered"),
    HOSPITAL("Went to hospital"),
    PLAN("Cared for here by their own plan"),
    WRONG("The score or the concern was wrong"),
    DIED("Has died"),
    /** Nobody chooses it: it follows from the discharge. */
    LEFT("Left the home");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    static List<Outcome> choices() {
        return Arrays.stream(values()).filter(outcome -> outcome != LEFT).toList();
    }

    public String words() {
        return words;
    }
}
