package org.homeward.observations.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts of one home, practice or area and one period. They can be added up; a month adds to a longer time, a stock does not. */
record Counts(Map<Tally, Map<String, Integer>> parts) {
    static final Counts NONE = new Counts(Map.of());

    Counts {
        parts = Map.copyOf(parts);
    }

    static Counts one(Tally tally, String part, int count) {
        return new Counts(Map.of(tally, Map.of(part, count)));
    }

    int of(Tally tally) {
        return parts(tally).values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Tally tally, @Nullable String part) {
        return part == null ? of(tally) : parts(tally).getOrDefault(part, 0);
    }

    /** The least number of minutes within which so many per cent were answered; empty when nobody answered. */
    Optional<Integer> minutes(int percent) {
        int answered = of(Tally.ANSWERED);
        TreeMap<Integer, Integer> byMinute = new TreeMap<>();
        parts(Tally.ANSWERED).forEach((minute, count) -> byMinute.put(Integer.valueOf(minute), count));
        int reached = 0;
        for (Map.Entry<Integer, Integer> minute : byMinute.entrySet()) {
            reached += minute.getValue();
            if (reached * 100L >= (long) answered * percent) {
                return Optional.of(minute.getKey());
            }
        }
        return Optional.empty();
    }

    Counts plus(Counts other) {
        Map<Tally, Map<String, Integer>> sum = new EnumMap<>(Tally.class);
        parts.forEach((tally, counts) -> sum.put(tally, new HashMap<>(counts)));
        other.parts.forEach((tally, counts) -> counts.forEach((part, count) ->
                sum.computeIfAbsent(tally, none -> new HashMap<>()).merge(part, count, Integer::sum)));
        return new Counts(sum);
    }

    private Map<String, Integer> parts(Tally tally) {
        return parts.getOrDefault(tally, Map.of());
    }
}
