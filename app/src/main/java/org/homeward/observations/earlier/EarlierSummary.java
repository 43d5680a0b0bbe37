package org.homeward.observations.earlier;

import java.util.List;

/** What a file held, row by row: every row is scored, incomplete or rejected; a scored one agrees, differs, or has no score in the file. */
public record EarlierSummary(
        String fileName,
        int rows,
        int agree,
        int differ,
        int withoutFileScore,
        int incomplete,
        int rejected,
        List<EarlierFinding> findings) {
    public EarlierSummary {
        findings = List.copyOf(findings);
    }

    /** Complete sets, which have a total. */
    public int scored() {
        return agree + differ + withoutFileScore;
    }

    /** The line a program reads. */
    public String line() {
        return "rows %d scored %d agree %d differ %d incomplete %d"
                .formatted(rows, scored(), agree, differ, incomplete);
    }

    /** The same for a person. */
    public String sentence() {
        return "%s has %,d rows. We scored %,d complete sets: %,d scores agree with the file, %,d differ. %,d sets are incomplete and %,d rows were rejected."
                .formatted(fileName, rows, scored(), agree, differ, incomplete, rejected);
    }
}
