package org.homeward.observations.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** What a panel shows, in words: for those who do not see the drawing, and for everybody in a hurry. Oldest set first. */
record Sentence(List<ObservedSet> sets, String period, Moments moments) {
    private static final List<String> COUNTS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> TIMES = List.of("never", "once", "twice");

    /** "Six sets in 24 hours; highest 7 (high) at 06:10; latest 5 (medium) at 08:05. ..." */
    String ofScores(@Nullable Integer usual) {
        if (sets.isEmpty()) {
            return "No sets in " + period + ".";
        }
        List<ObservedSet> scored =
                sets.stream().filter(set -> set.score().band() != null).toList();
        String count = capital(count(sets.size(), "set")) + " in " + period;
        return scored.isEmpty() ? count + "; none has a score." : count + scores(scored) + incomplete() + usual(usual);
    }

    private String scores(List<ObservedSet> scored) {
        ObservedSet highest = scored.stream()
                .max(Comparator.comparingInt((ObservedSet set) -> set.score().atLeast())
                        .thenComparing(ObservedSet::takenAt))
                .orElseThrow();
        ObservedSet latest = scored.getLast();
        String last = highest.equals(latest) ? ", the latest" : "; latest " + score(latest);
        return "; highest " + score(highest) + last + ".";
    }

    private String score(ObservedSet set) {
        return set.score().words() + " (" + band(set.score()) + ") " + moments.words(set.takenAt());
    }

    /** The band in a word; an incomplete set is never called low. */
    private static String band(GivenScore score) {
        return switch (Mark.of(score)) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case SINGLE_THREE -> "one reading scores 3";
            case INCOMPLETE -> "not complete";
            default -> "low";
        };
    }

    private String incomplete() {
        long incomplete =
                sets.stream().filter(set -> set.score().total() == null).count();
        return incomplete == 0
                ? ""
                : " " + capital(count(incomplete, "set")) + (incomplete == 1 ? " has" : " have") + " no total.";
    }

    private static String usual(@Nullable Integer usual) {
        return usual == null ? " The usual NEWS2 is not known." : " Usual NEWS2: " + usual + ".";
    }

    /** "Five readings in 24 hours: lowest 16 breaths a minute (0 points) at 02:10, highest 25 ... (3 points) at ..." */
    String of(Sign sign) {
        List<ObservedSet> read = measured(sign.parameter());
        if (read.isEmpty()) {
            return "Not measured in " + period + "." + missing(sign.parameter());
        }
        String all = sign == Sign.CONSCIOUSNESS ? states(read) : range(sign, read);
        return capital(count(read.size(), "reading")) + " in " + period + ": " + all + scale(sign)
                + missing(sign.parameter());
    }

    private String range(Sign sign, List<ObservedSet> read) {
        Comparator<ObservedSet> byValue = Comparator.comparingInt(
                (ObservedSet set) -> java.util.Objects.requireNonNullElse(sign.of(set.signs()), 0));
        ObservedSet lowest = read.stream().min(byValue).orElseThrow();
        ObservedSet highest = read.stream().max(byValue).orElseThrow();
        ObservedSet latest = read.getLast();
        if (byValue.compare(lowest, highest) == 0) {
            return reading(sign, latest) + (read.size() == 1 ? "." : ", always the same.");
        }
        return "lowest " + reading(sign, lowest) + ", highest " + reading(sign, highest) + "; latest "
                + reading(sign, latest) + ".";
    }

    private String reading(Sign sign, ObservedSet set) {
        return sign.words(set.signs()) + " ("
                + Mark.ofPoints(set.score().points(sign.parameter())).words() + ") " + moments.words(set.takenAt());
    }

    private String states(List<ObservedSet> read) {
        Map<Consciousness, List<ObservedSet>> by = new LinkedHashMap<>();
        for (ObservedSet set : read) {
            Consciousness state = set.signs().consciousness();
            if (state != null) {
                by.computeIfAbsent(state, first -> new ArrayList<>()).add(set);
            }
        }
        return by.entrySet().stream()
                        .map(state -> state.getKey().words().toLowerCase(java.util.Locale.UK) + " "
                                + times(state.getValue().size()) + ", last "
                                + moments.words(state.getValue().getLast().takenAt()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** "On oxygen in three of six sets. Latest: oxygen 2.5 L/min by nasal cannula at 08:05." */
    String ofOxygen() {
        List<ObservedSet> read = measured(Parameter.OXYGEN);
        if (read.isEmpty()) {
            return "Air or oxygen was not noted in " + period + "." + missing(Parameter.OXYGEN);
        }
        long given = read.stream()
                .filter(set -> set.signs().breathing() == Breathing.OXYGEN)
                .count();
        ObservedSet latest = read.getLast();
        String how = latest.signs().breathing() == Breathing.OXYGEN
                ? ("oxygen " + latest.oxygen().words()).strip()
                : "air";
        return "On oxygen in " + word(given) + " of " + count(read.size(), "set") + " in " + period + ". Latest: " + how
                + " " + moments.words(latest.takenAt()) + "." + missing(Parameter.OXYGEN);
    }

    private String scale(Sign sign) {
        long second = sets.stream()
                .filter(set -> set.score().scale() == SpO2Scale.SCALE_2)
                .count();
        if (sign != Sign.SATURATION || second == 0) {
            return "";
        }
        return second == sets.size()
                ? " All scored on scale 2."
                : " Scored on scale 2 in " + word(second) + " of " + count(sets.size(), "set") + ", else on scale 1.";
    }

    private List<ObservedSet> measured(Parameter parameter) {
        return sets.stream()
                .filter(set -> !set.signs().missing().contains(parameter))
                .toList();
    }

    /** " Not measured three times: the person refused twice, the person was asleep once." */
    private String missing(Parameter parameter) {
        List<ObservedSet> without = sets.stream()
                .filter(set -> set.signs().missing().contains(parameter))
                .toList();
        if (without.isEmpty()) {
            return "";
        }
        Map<String, Long> reasons = without.stream()
                .map(set -> reason(set.missing().get(parameter)))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return " Not measured " + times(without.size()) + ": "
                + reasons.entrySet().stream()
                        .map(reason -> reason.getKey() + (without.size() == 1 ? "" : " " + times(reason.getValue())))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String reason(@Nullable MissingReason reason) {
        return reason == null ? "no reason given" : reason.words().toLowerCase(java.util.Locale.UK);
    }

    private static String count(long count, String thing) {
        return word(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String times(long count) {
        return count < TIMES.size() ? TIMES.get((int) count) : word(count) + " times";
    }

    private static String word(long count) {
        return count < COUNTS.size() ? COUNTS.get((int) count) : String.valueOf(count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
