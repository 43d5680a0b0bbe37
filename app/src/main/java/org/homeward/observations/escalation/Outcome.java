package org.homeward.observations.escalation;

/** How an escalation ended, to choose from. */
enum Outcome {
    STAYED("Stays here, the advice was followed"),
    SEEN("A clinician came to see them"),
    MEDICINE("New medicine was ordered"),
    HOSPITAL("Went to hospital"),
    PLAN("Cared for here by their own plan"),
    WRONG("The score was wrong"),
    DIED("Has died");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
