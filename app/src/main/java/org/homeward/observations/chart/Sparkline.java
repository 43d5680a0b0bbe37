package org.homeward.observations.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;

/** The latest eight scores as small bars for a list, with the same in words. */
public record Sparkline(List<Bar> bars, String words) {
    private static final int MOST = 8;
    private static final int HEIGHT = 24;
    private static final int HIGHEST = 12;
    private static final int SHORTEST = 2;

    /** A bar: pixels from the left and from the top, its height, its look; hollow when something was missing. */
    public record Bar(int x, int y, int height, String mark, boolean hollow) {}

    /** From sets newest first; those that were replaced or have no score are left out. */
    public static Sparkline of(List<ObservedSet> newestFirst) {
        return ofScores(newestFirst.stream()
                .filter(set -> !set.remarks().replaced() && set.score().band() != null)
                .map(ObservedSet::score)
                .toList());
    }

    /** From scores newest first. */
    public static Sparkline ofScores(List<GivenScore> newestFirst) {
        List<GivenScore> scores = newestFirst.stream().limit(MOST).toList().reversed();
        List<Bar> bars = java.util.stream.IntStream.range(0, scores.size())
                .mapToObj(place -> bar(place, scores.get(place)))
                .toList();
        return new Sparkline(bars, words(scores));
    }

    private static Bar bar(int place, GivenScore score) {
        int height = SHORTEST + Math.min(score.atLeast(), HIGHEST) * (HEIGHT - SHORTEST) / HIGHEST;
        return new Bar(place * 8 + 1, HEIGHT - height, height, Mark.of(score).key(), score.total() == null);
    }

    private static String words(List<GivenScore> scores) {
        return scores.isEmpty()
                ? "No scores yet"
                : "Latest scores, oldest first: "
                        + scores.stream().map(GivenScore::words).collect(Collectors.joining(", "));
    }
}
