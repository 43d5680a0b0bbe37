package org.homeward.programme.support;

/** Who began a contact. */
enum Raised {
    CALLER("They did"),
    TEAM("We did");

    private final String words;

    Raised(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
