package org.homeward.programme.support;

/** Why they rang: what comes up often is to be put right for good. */
enum Cause {
    TURNOVER("Staff have changed"),
    LOST_PASSWORD("Lost password"),
    IDLE_ACCOUNT("Account closed, not used"),
    NEW_PHONE("New phone, no code"),
    NOBODY_LOOKS("Nobody reads the mailbox"),
    DSPT_LAPSED("DSPT has run out"),
    WRONG_CODE("Wrong or new code"),
    WANTS_TO_BEGIN("Wants to begin"),
    HOW_TO("Asked how it works"),
    OTHER("Another reason");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
