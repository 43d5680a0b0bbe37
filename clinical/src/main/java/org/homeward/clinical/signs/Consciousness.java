package org.homeward.clinical.signs;

import org.homeward.clinical.signs.Entry.Blank;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;

/** ACVPU. C is new or worse confusion only; confusion the person has always had is A. */
public enum Consciousness {
    ALERT("A", "Alert"),
    NEW_CONFUSION("C", "New or worse confusion"),
    VOICE("V", "Responds only to voice"),
    PAIN("P", "Responds only to pain"),
    UNRESPONSIVE("U", "No response");

    private final String letter;
    private final String words;

    Consciousness(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    public String letter() {
        return letter;
    }

    public String words() {
        return words;
    }

    /** Reads one of the letters A, C, V, P and U. */
    public static Entry<Consciousness> read(String text) {
        String typed = text.trim();
        for (Consciousness state : values()) {
            if (state.letter.equals(typed)) {
                return new Given<>(state);
            }
        }
        return typed.isEmpty() ? new Blank<>() : new Malformed<>(text, "Choose one of A, C, V, P or U.");
    }
}
