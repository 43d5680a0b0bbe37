package org.homeward.ui;

/** The head of a table's column; numbers stand to the right. */
public record Column(String text, boolean numeric) {
    public static Column of(String text) {
        return new Column(text, false);
    }

    public static Column ofNumbers(String text) {
        return new Column(text, true);
    }
}
