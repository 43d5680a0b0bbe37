package org.homeward.clinical.questions;

/** What an answer can ask for, the mildest first. */
public enum Ask {
    LOOK_AGAIN("look again"),
    TELL_SENIOR("tell the senior on shift"),
    WRITE_CONCERN("write a concern");

    private final String words;

    Ask(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
