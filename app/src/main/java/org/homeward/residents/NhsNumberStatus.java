package org.homeward.residents;

/** How sure we are of an NHS number: a right check digit is not yet a person (NHS Data Dictionary, status indicator). */
public enum NhsNumberStatus {
    NOT_PRESENT("not present"),
    FORMAT_OK("format OK"),
    TRACED("traced"),
    VERIFIED("verified"),
    MISMATCH("mismatch");

    private final String words;

    NhsNumberStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a message about this person may carry the number to another organisation. */
    public boolean mayLeaveTheHome() {
        return this == TRACED || this == VERIFIED;
    }

    public static NhsNumberStatus of(String words) {
        return Words.find(values(), NhsNumberStatus::words, words);
    }
}
