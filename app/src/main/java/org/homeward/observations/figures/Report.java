package org.homeward.observations.figures;

import java.time.Instant;
import java.util.Comparator;
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

    /** The months from the first with a set on, the latest first: one in which nobody was measured later on says something. */
    List<Period> months() {
        List<Period> months = byPeriod.keySet().stream()
                .filter(period -> period.month() != null)
                .sorted(Comparator.comparing(Period::key))
                .toList();
        return months.stream()
                .dropWhile(month -> in(month).of(Tally.SETS) == 0)
                .toList()
                .reversed();
    }
}
