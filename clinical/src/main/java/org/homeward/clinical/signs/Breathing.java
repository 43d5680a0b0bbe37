package org.homeward.clinical.signs;

import org.homeward.clinical.signs.Entry.Blank;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;

/** Whether the person breathes air or is given oxygen. There is no default. */
public enum Breathing {
    AIR("air"),
    OXYGEN("oxygen");

    private final String key;

    Breathing(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Reads what was chosen: "air" or "oxygen". */
    public static Entry<Breathing> read(String text) {
        return switch (text.trim()) {
            case "" -> new Blank<>();
            case "air" -> new Given<>(AIR);
            case "oxygen" -> new Given<>(OXYGEN);
            default -> new Malformed<>(text, "Choose air or oxygen.");
        };
    }
}
