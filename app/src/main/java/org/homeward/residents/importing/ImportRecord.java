package org.homeward.residents.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was handed in: what it holds until it is applied, what it did, and what was left when it was undone. */
public record ImportRecord(
        UUID id,
        String fileName,
        Instant at,
        @Nullable String content,
        @Nullable Instant appliedAt,
        int added,
        int changed,
        int skipped,
        @Nullable Instant undoneAt,
        int kept) {
    public boolean isApplied() {
        return appliedAt != null;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Done and not undone. */
    public boolean canBeUndone() {
        return isApplied() && !isUndone();
    }
}
