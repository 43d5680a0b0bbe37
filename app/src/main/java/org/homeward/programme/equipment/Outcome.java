package org.homeward.programme.equipment;

/** Whether something could be written about a thing; a refusal says what to do next. */
sealed interface Outcome {
    record Kept() implements Outcome {}

    record Refused(String field, String words) implements Outcome {}
}
