package org.homeward.clinical.identity;

/** What was typed where an NHS number is asked for; to have none is allowed and must not stop care. */
public sealed interface NhsNumberEntry {

    /** A number whose check digit is right. */
    record Given(NhsNumber number) implements NhsNumberEntry {}

    /** Nothing was typed: ask why there is none. */
    record Blank() implements NhsNumberEntry {}

    /** No NHS number. */
    record Refused(Reason reason) implements NhsNumberEntry {}

    /** Why something is no NHS number, and what to do next. */
    enum Reason {
        NOT_DIGITS("An NHS number has only the digits 0 to 9. Take out letters and other signs."),
        NOT_TEN_DIGITS("An NHS number has 10 digits. Count them and type it again."),
        ALL_THE_SAME(
                "No NHS number has 10 digits that are all the same. Look at the letter or card and type it again."),
        WRONG_CHECK_DIGIT("This is no NHS number: one digit is wrong. Look at the letter or card and type it again.");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }

        public String advice() {
            return advice;
        }
    }
}
