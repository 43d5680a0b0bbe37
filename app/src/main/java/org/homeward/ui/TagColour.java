package org.homeward.ui;

import java.util.Locale;

/** The colours a status may have; red is kept for a person's body, purple for what is late. */
public enum TagColour {
    GREY,
    WHITE,
    BLUE,
    GREEN,
    YELLOW,
    ORANGE,
    PURPLE,
    RED;

    String style() {
        return "nhsuk-tag--" + name().toLowerCase(Locale.ROOT);
    }
}
