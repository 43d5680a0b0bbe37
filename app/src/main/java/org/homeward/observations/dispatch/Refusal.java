package org.homeward.observations.dispatch;

/** Why a practice does not file a set; the home reads these words. */
enum Refusal {
    NOT_OURS("not registered with us"),
    WRONG_PERSON("readings of somebody else"),
    ALREADY_THERE("already in the record"),
    UNUSABLE("readings cannot be right");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
