package org.homeward.programme.support;

/** Where a session stands: machine SUPPORT_SESSION. That a follow-up is due is a row of its own. */
enum Status {
    REQUESTED("asked for"),
    BOOKED("booked"),
    DONE("held"),
    MISSED("missed");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
