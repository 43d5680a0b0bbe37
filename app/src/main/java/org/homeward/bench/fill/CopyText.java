package org.homeward.bench.fill;

import org.jspecify.annotations.Nullable;

/** Rows in the text form of COPY; the made-up values hold neither tabs nor backslashes. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    CopyText value(@Nullable Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        text.append(value == null ? "\\N" : value.toString());
        return this;
    }

    void end() {
        text.append('\n');
        first = true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
