package org.homeward.programme.measure;

/** What was counted: a part and, for a share, the whole it is of. */
public record Figure(long part, long whole) {
    public Figure {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }
}
