package org.homeward.programme.support;

/** What a session is about; one session may have several. */
enum Topic {
    NHSMAIL("NHSmail"),
    MAILBOX("Shared mailbox"),
    DSPT("DSPT"),
    PROXY("Proxy ordering"),
    ODS("ODS code"),
    OBS("Observations"),
    DSCR("Care records"),
    WEEKEND("Weekend rounds"),
    DEVICE("Tablets and kit"),
    OTHER("Something else");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
