package org.homeward.observations.figures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a report: a figure, and of which part (null: it has none), in words. */
record Line(Figure figure, @Nullable String part, String words) {
    static Optional<Line> of(Figure figure, @Nullable String part) {
        return figure.lines().stream()
                .filter(line -> java.util.Objects.equals(line.part, part))
                .findFirst();
    }

    Value of(Counts counts) {
        return figure.of(counts, part);
    }

    /** "Sets on time"; "Signs that were missing: pulse". */
    String title() {
        return part == null ? words : figure.definition().name() + ": " + words;
    }
}
