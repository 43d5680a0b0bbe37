package org.homeward.observations.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a home, or of a practice's residents, by period, with its name; countedAt is the oldest of them. Where nothing is
 * counted yet it is null, and the name empty.
 */
record Report(
        String name, Map<Period, Counts> byPeriod, @Nullable Instant countedAt) {
    Report {
        byPeriod = Map.copyOf(byPeriod);
    }

    Counts in(Period period) {
        return byPeriod.getOrDefault(period, Counts.NONE);
    }

    /** The months that have something, the latest first. */
    List<Period> months() {
        return byPeriod.keySet().stream()
                .filter(period -> period.month() != null)
                .sorted(java.util.Comparator.comparing(Period::key).reversed())
                .toList();
    }
}
