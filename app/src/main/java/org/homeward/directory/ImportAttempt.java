package org.homeward.directory;

import java.time.Instant;
import java.util.UUID;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportRequest.Mode;
import org.jspecify.annotations.Nullable;

/** One try to take a file in: who wanted it, how far it has come, or how it ended. */
public record ImportAttempt(
        UUID id,
        ImportKind kind,
        String fileName,
        String requestedBy,
        Mode mode,
        Instant startedAt,
        Position position,
        State state,
        @Nullable Instant endedAt,
        @Nullable ImportSummary summary,
        int rejectedRows,
        @Nullable String reason,
        @Nullable String next) {

    /** How an attempt stands. */
    public enum State {
        RUNNING,
        /** It is in the directory. */
        APPLIED,
        /** A dry run came to its end; nothing was written, as was wished. */
        PLANNED,
        /** The guard stopped it; nothing was written. */
        GUARDED,
        /** The file could not be used; nothing was written. */
        REFUSED,
        /** The program stopped or failed in the middle; nothing was written. */
        BROKEN_OFF
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** The same attempt, once it is known that nobody works on it any more. */
    public ImportAttempt brokenOff() {
        return new ImportAttempt(
                id,
                kind,
                fileName,
                requestedBy,
                mode,
                startedAt,
                position,
                State.BROKEN_OFF,
                startedAt,
                null,
                0,
                "Homeward was stopped before this import had finished, so nothing was changed.",
                "Start it again.");
    }
}
