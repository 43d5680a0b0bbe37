package org.homeward.dspt;

import java.time.LocalDate;
import java.util.List;
import org.homeward.directory.RowNote;
import org.homeward.kernel.London;

/**
 * What a file held. Every row is of a home of ours (new, changed, unchanged, or rejected) or not ours; missing are homes of ours with a
 * status that a whole workbook did not name.
 */
public record DsptSummary(String fileName, LocalDate asAt, int read, Counts counts, List<RowNote> rejected) {
    public DsptSummary {
        rejected = List.copyOf(rejected);
    }

    /** How many homes of each sort, and how many rows of others. */
    public record Counts(
            int added, int changed, int unchanged, int notOurs, int missing, int nowCompliant, int noMore) {}

    /** The line a program reads. */
    public String line() {
        return "rows %d new %d changed %d unchanged %d not-ours %d missing %d rejected %d"
                .formatted(
                        read,
                        counts.added,
                        counts.changed,
                        counts.unchanged,
                        counts.notOurs,
                        counts.missing,
                        rejected.size());
    }

    /** The same for a person. */
    public String sentence() {
        return "%s, as at %s: %,d rows read. Homes: %,d new, %,d changed, %,d unchanged, %,d not named. %,d rows are not ours, %,d were rejected."
                .formatted(
                        fileName,
                        London.words(asAt),
                        read,
                        counts.added,
                        counts.changed,
                        counts.unchanged,
                        counts.missing,
                        counts.notOurs,
                        rejected.size());
    }
}
