package org.homeward.access.tablet;

/** Why six digits may not be a PIN, in words that say what to do. */
enum PinRefusal {
    NOT_SIX_DIGITS("Enter 6 digits, for example from the middle of a phone number that is not yours."),
    TOO_SIMPLE("This PIN is easy to guess. Choose 6 digits that do not repeat or count up or down."),
    LIKE_A_DATE("This PIN looks like a date. Choose one that is no birthday.");

    private final String words;

    PinRefusal(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
