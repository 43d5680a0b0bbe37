package org.homeward.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One choice in radios, checkboxes or a select; it may have a hint and may open more fields when chosen. */
public record Option(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content more) {
    public static Option of(String value, String text) {
        return new Option(value, text, null, null);
    }

    /** This choice with a sentence under it. */
    public Option explained(String words) {
        return new Option(value, text, words, more);
    }

    /** This choice with fields that belong to it alone. */
    public Option opening(Content fields) {
        return new Option(value, text, hint, fields);
    }
}
