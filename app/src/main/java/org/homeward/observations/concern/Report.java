package org.homeward.observations.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.guide.Noticed;
import org.homeward.observations.OpenConcern;
import org.jspecify.annotations.Nullable;

/** What one person noticed: when, what, and what else in their own words (null when nothing); withdrawn when it was wrong. */
record Report(
        UUID id,
        Instant noticedAt,
        Instant recordedAt,
        String recorder,
        Noticed noticed,
        @Nullable String other,
        @Nullable Withdrawal withdrawal) {

    /** Who took it back, when and why. */
    record Withdrawal(Instant at, String by, String reason) {}

    boolean counts() {
        return withdrawal == null;
    }

    String words() {
        return OpenConcern.words(noticed, other == null ? List.of() : List.of(other));
    }
}
