package org.homeward.observations.dispatch;

/** Why a message that finds the record by NHS number does not go. */
final class NhsFirst {
    static final String WORDS =
            "The NHS number is not checked yet. Check it with the practice, and say so in the list of residents.";

    private NhsFirst() {}
}
