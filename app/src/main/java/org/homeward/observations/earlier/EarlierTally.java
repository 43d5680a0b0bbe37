package org.homeward.observations.earlier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.observations.earlier.EarlierFinding.Kind;

/** Counts rows as they go by. */
final class EarlierTally {
    private final List<EarlierFinding> findings = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int rows;

    void add(long row, Rescored rescored) {
        rows++;
        switch (rescored) {
            case Rescored.Rejected rejected -> add(EarlierFinding.rejected(row, rejected));
            case Rescored.Scored scored -> EarlierFinding.of(row, scored).forEach(this::add);
        }
    }

    private void add(EarlierFinding finding) {
        findings.add(finding);
        counts.merge(finding.kind(), 1, Integer::sum);
    }

    EarlierSummary summary(String fileName) {
        return new EarlierSummary(
                fileName,
                rows,
                rows - findings.size(),
                count(Kind.DIFFERS),
                count(Kind.WITHOUT_FILE_SCORE),
                count(Kind.INCOMPLETE),
                count(Kind.REJECTED),
                findings);
    }

    private int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
