package org.homeward.observations.push;

/** The first step of a call of which a device is told, in the order of the steps. */
enum Wants {
    RAISED("Each call for help", "as soon as somebody needs help"),
    DEPUTY("When nobody answers", "when nobody answers"),
    MANAGER("When it is the manager's turn", "when it is the manager's turn");

    private final String choice;
    private final String words;

    Wants(String choice, String words) {
        this.choice = choice;
        this.words = words;
    }

    String choice() {
        return choice;
    }

    String words() {
        return words;
    }
}
