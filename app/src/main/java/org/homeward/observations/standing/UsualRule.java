package org.homeward.observations.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.kernel.London;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;

/** When a usual NEWS2 may be agreed: from at least 3 complete sets on at least 2 days (HZ-06). */
record UsualRule(List<ObservedSet> latest) {
    private static final int SETS = 3;
    private static final int DAYS = 2;

    boolean isMet() {
        return complete().size() >= SETS
                && complete().stream()
                                .map(set -> London.day(set.takenAt()))
                                .distinct()
                                .count()
                        >= DAYS;
    }

    /** The score seen most often; of two seen equally often, the lower, which alerts sooner. */
    OptionalInt proposal() {
        Map<Integer, Long> seen = complete().stream()
                .map(set -> set.score().atLeast())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return seen.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    private List<ObservedSet> complete() {
        return latest.stream()
                .filter(set -> set.score().status() == GivenScore.Status.COMPLETE
                        && !set.remarks().replaced())
                .toList();
    }
}
