package org.homeward.directory.importing;

import java.util.function.LongSupplier;
import org.homeward.directory.ImportProgress;
import org.jspecify.annotations.Nullable;

/** Passes progress on when a new step begins, and otherwise once a second: each time is a statement. */
final class NotedProgress implements ImportProgress {
    private static final long EVERY = 1_000;
    private final ImportProgress note;
    private final LongSupplier millis;
    private long last;
    private @Nullable Step step;

    NotedProgress(ImportProgress note, LongSupplier millis) {
        this.note = note;
        this.millis = millis;
        this.last = millis.getAsLong();
    }

    @Override
    public void at(Position position) {
        long now = millis.getAsLong();
        if (position.step() != step || now - last >= EVERY) {
            step = position.step();
            last = now;
            note.at(position);
        }
    }
}
