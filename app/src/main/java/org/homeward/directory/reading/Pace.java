package org.homeward.directory.reading;

import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;

/** Counts rows, stops at the limit, and tells of progress every thousandth row. */
final class Pace {
    private static final int EVERY = 1_000;
    private final ImportProgress progress;
    private final Limits limits;
    private final long bytesTotal;
    private long rows;

    Pace(ImportProgress progress, Limits limits, long bytesTotal) {
        this.progress = progress;
        this.limits = limits;
        this.bytesTotal = bytesTotal;
    }

    void row(long bytesRead) {
        rows++;
        if (rows > limits.rows()) {
            throw new UnreadableFile(
                    "The file has more than %,d rows; no file that Homeward reads has as many."
                            .formatted(limits.rows()),
                    "Check that it is the right file. If it is, split it and import the parts.");
        }
        if (rows % EVERY == 0) {
            tell(bytesRead);
        }
    }

    void done() {
        tell(bytesTotal);
    }

    private void tell(long bytesRead) {
        progress.at(new Position(Step.READING, rows, bytesRead, bytesTotal));
    }
}
