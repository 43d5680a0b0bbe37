package org.homeward.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One line of a summary list: a key, its value, and where to change it. */
public record SummaryRow(
        String key,
        String text,
        @Nullable Content content,
        @Nullable String change) {
    public static SummaryRow of(String key, String text) {
        return new SummaryRow(key, text, null, null);
    }

    /** A line whose value is more than words. */
    public static SummaryRow of(String key, Content content) {
        return new SummaryRow(key, "", content, null);
    }

    /** This line with a link to change it. */
    public SummaryRow changedAt(String href) {
        return new SummaryRow(key, text, content, href);
    }
}
