package org.homeward.observations.earlier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** A file of earlier sets that was taken in: by whom and when, what it held, how many of its sets were new, and whether it was undone. */
record EarlierImport(
        UUID id,
        String by,
        Instant at,
        EarlierSummary summary,
        int added,
        @Nullable Undoing undoing) {
    static final String PATH = "/earlier-sets/imports";

    /** Who took the sets out of the counts again. */
    record Undoing(String by, Instant at) {
        String words() {
            return "Undone by %s, %s".formatted(by, London.words(at));
        }
    }

    String path() {
        return PATH + "/" + id;
    }

    String words() {
        return "%s, %s".formatted(London.words(at), by);
    }

    List<EarlierFinding> findings() {
        return summary.findings();
    }
}
