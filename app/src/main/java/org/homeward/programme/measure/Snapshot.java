package org.homeward.programme.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;

/** A report that was frozen under a name. */
record Snapshot(UUID id, String name, LocalDate asAt, Border border, UUID icb, Instant at, String by) {
    String path() {
        return MeasuresPage.PATH + "/snapshots/" + id;
    }

    String words() {
        return "As at " + London.words(asAt) + ". Frozen on " + London.words(at) + " by " + by + ".";
    }
}
