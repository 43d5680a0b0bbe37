package org.homeward.observations.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.observations.chart.Reading.Dot;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may be drawn and how little of it is enough. A line says that the person was looked at in between: it
 * stops at what is missing and at what is not certain, and bridges at most three usual intervals, for after three sets
 * that were not taken nobody knows.
 */
final class Line {
    private static final int INTERVALS = 3;
    /** People who are well are measured by day: a night, and a day that began late, is no gap. */
    private static final Duration SHORTEST_USUAL = Duration.ofHours(12);

    private Line() {}

    /** The longest time a line may bridge: the plan says what is usual, else what was done most often. */
    static Duration longest(List<Instant> oldestFirst, @Nullable Integer everyHours) {
        if (everyHours != null) {
            return Duration.ofHours(everyHours).multipliedBy(INTERVALS);
        }
        List<Duration> between = new ArrayList<>();
        for (int next = 1; next < oldestFirst.size(); next++) {
            between.add(Duration.between(oldestFirst.get(next - 1), oldestFirst.get(next)));
        }
        between.sort(Comparator.naturalOrder());
        Duration median = between.isEmpty() ? SHORTEST_USUAL : between.get(between.size() / 2);
        return (median.compareTo(SHORTEST_USUAL) < 0 ? SHORTEST_USUAL : median).multipliedBy(INTERVALS);
    }

    /** The stretches that may be joined, each oldest first. */
    static List<List<Dot>> runs(List<? extends Reading> oldestFirst, Duration longest) {
        List<List<Dot>> runs = new ArrayList<>();
        List<Dot> run = new ArrayList<>();
        for (Reading reading : oldestFirst) {
            boolean joins = reading instanceof Dot dot && !dot.atLeast();
            if (!joins || tooLong(run, reading, longest)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (reading instanceof Dot dot && joins) {
                run.add(dot);
            }
        }
        runs.add(run);
        return runs.stream().filter(dots -> dots.size() > 1).toList();
    }

    private static boolean tooLong(List<Dot> run, Reading next, Duration longest) {
        return !run.isEmpty() && Duration.between(run.getLast().at(), next.at()).compareTo(longest) > 0;
    }

    /** The first, lowest, highest and last dot of each column of the paper: the line looks the same with fewer points. */
    static List<Dot> thinned(List<Dot> run, Columns columns) {
        return columns.of(run).values().stream().flatMap(Line::outline).toList();
    }

    private static Stream<Dot> outline(List<Dot> dots) {
        Comparator<Dot> byValue = Comparator.comparingInt(Dot::value);
        return Stream.of(
                        dots.getFirst(),
                        dots.stream().min(byValue).orElseThrow(),
                        dots.stream().max(byValue).orElseThrow(),
                        dots.getLast())
                .distinct()
                .sorted(Comparator.comparing(Dot::at));
    }

    /** The worst dot of each column, the mildest first so that the worst is drawn on top; the later one when equal. */
    static List<Dot> worst(List<Dot> dots, Columns columns) {
        Comparator<Dot> byMark = Comparator.comparing(Dot::mark);
        return columns.of(dots).values().stream()
                .map(column ->
                        column.stream().max(byMark.thenComparing(Dot::at)).orElseThrow())
                .sorted(byMark)
                .toList();
    }

    /** A time axis cut into so many columns of equal width. */
    record Columns(TimeAxis axis, int count) {
        int of(Instant at) {
            return (int) Math.clamp((long) (axis.fraction(at) * count), 0, count - 1);
        }

        <T extends Reading> Map<Integer, List<T>> of(List<T> oldestFirst) {
            Map<Integer, List<T>> columns = new LinkedHashMap<>();
            oldestFirst.forEach(reading -> columns.computeIfAbsent(of(reading.at()), column -> new ArrayList<>())
                    .add(reading));
            return columns;
        }
    }
}
