package org.homeward.observations.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.clinical.limits.Measure;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.chart.Panel.Ground;
import org.homeward.observations.chart.Panel.Lines;
import org.homeward.observations.chart.Panel.Placed;
import org.homeward.observations.chart.Panel.Side;
import org.homeward.observations.chart.Reading.Dot;
import org.jspecify.annotations.Nullable;

/** The eight drawings of a period, from the sets that were not replaced, oldest first. */
record Panels(List<ObservedSet> sets, Paper paper, Sentence words, OwnLines limits) {
    Panels(List<ObservedSet> sets, Paper paper, Sentence words) {
        this(sets, paper, words, OwnLines.NONE);
    }

    private static final ValueAxis TOTALS = new ValueAxis(0, 9, 140);
    private static final int STRIP = 30;
    /** With more marks than this the numbers beside some of them would only disturb. */
    private static final int NUMBERED = 40;

    private static final double APART = 0.06;
    private static final int LETTER_HEIGHT = 14;
    private static final int MARK_HEIGHT = 16;

    /** What was usual from a moment on. */
    record Usual(Instant from, int score) {}

    List<Panel> all(@Nullable Usual now) {
        return Stream.concat(
                        Stream.of(scores(now)),
                        Stream.of(Sign.values())
                                .flatMap(sign -> sign == Sign.PRESSURE
                                        ? Stream.of(oxygen(), panel(sign))
                                        : Stream.of(panel(sign))))
                .toList();
    }

    private Panel scores(@Nullable Usual now) {
        List<Reading> readings = sets.stream().map(Reading::ofScore).toList();
        List<Usual> usual = usual(now);
        IntStream values = IntStream.concat(values(readings), usual.stream().mapToInt(Usual::score));
        ValueAxis axis = ValueAxis.around(TOTALS, IntStream.concat(values, limits.values(Measure.NEWS2)));
        Backdrop backdrop = new Backdrop(paper.time(), axis);
        Ground ground = new Ground(
                backdrop.ofTotals(),
                sides(axis, String::valueOf, backdrop.labels(Bands.ofTotals(axis))),
                paper.times(),
                new Lines(paper.path(readings, axis), "", dotted(usual, axis), paper.isDense(sets.size())));
        return new Panel(
                "score",
                "NEWS2",
                sets.isEmpty() ? "" : latestScore(sets.getLast(), now),
                words.ofScores(now == null ? null : now.score()) + limits.sentence(Measure.NEWS2),
                axis.height(),
                ground,
                marks(readings, axis, String::valueOf),
                paper.letters(readings),
                List.of(),
                limits.on(axis, Measure.NEWS2));
    }

    private Panel panel(Sign sign) {
        List<Reading> readings = sets.stream().map(set -> Reading.of(set, sign)).toList();
        List<Reading> second =
                sets.stream().map(set -> Reading.second(set, sign)).toList();
        Measure measure = OwnLines.measure(sign);
        IntStream drawn = IntStream.concat(values(readings), values(second));
        ValueAxis axis = ValueAxis.around(usualAxis(sign), IntStream.concat(drawn, limits.values(measure)));
        Backdrop backdrop = new Backdrop(paper.time(), axis);
        boolean isState = sign == Sign.CONSCIOUSNESS;
        Ground ground = new Ground(
                backdrop.of(sign, sets),
                sides(axis, sign::number, backdrop.labels(sign, sets)),
                paper.times(),
                new Lines(
                        isState ? "" : paper.path(readings, axis),
                        paper.path(second, axis),
                        "",
                        paper.isDense(sets.size())));
        return new Panel(
                sign.parameter().key(),
                sign.title(),
                latest(sign),
                words.of(sign) + limits.sentence(measure),
                axis.height(),
                ground,
                marks(readings, axis, sign::number),
                paper.letters(readings),
                List.of(),
                limits.on(axis, measure));
    }

    private static ValueAxis usualAxis(Sign sign) {
        return switch (sign) {
            case PRESSURE -> new ValueAxis(sign.low(), sign.high(), 150);
            case CONSCIOUSNESS -> new ValueAxis(sign.low(), sign.high(), 92);
            default -> new ValueAxis(sign.low(), sign.high(), 116);
        };
    }

    private Panel oxygen() {
        List<Reading> readings = sets.stream()
                .filter(set -> set.signs().breathing() == null)
                .map(Reading::ofOxygen)
                .toList();
        return new Panel(
                "oxygen",
                "Air or oxygen",
                "",
                words.ofOxygen(),
                STRIP,
                new Ground(List.of(), List.of(), paper.times(), Lines.NONE),
                List.of(),
                paper.letters(readings),
                new OxygenStrip(paper.time(), paper.longest()).of(sets),
                List.of());
    }

    private static IntStream values(List<Reading> readings) {
        return readings.stream().filter(Dot.class::isInstance).mapToInt(reading -> ((Dot) reading).value());
    }

    private interface Numbers {
        String of(int value);
    }

    private static List<Side> sides(ValueAxis axis, Numbers numbers, List<Side> labels) {
        Stream<Side> values =
                axis.ticks().stream().map(value -> new Side(Paper.number(axis.y(value)), numbers.of(value), false));
        return Stream.concat(values, labels.stream()).toList();
    }

    private List<Placed> marks(List<Reading> readings, ValueAxis axis, Numbers numbers) {
        List<Dot> dots = paper.marks(readings);
        Set<Dot> numbered = numbered(dots, axis);
        return dots.stream()
                .map(dot -> new Placed(
                        paper.x(dot.at()),
                        Paper.number(axis.y(dot.value())),
                        dot.mark().key(),
                        dot.atLeast(),
                        numbered.contains(dot) ? numbers.of(dot.value()) : ""))
                .toList();
    }

    /** The dots whose numbers have room beside them: the latest first, then the worst. */
    private Set<Dot> numbered(List<Dot> mildestFirst, ValueAxis axis) {
        Set<Dot> numbered = new LinkedHashSet<>();
        if (mildestFirst.size() <= NUMBERED) {
            mildestFirst.stream().max(Comparator.comparing(Dot::at)).ifPresent(numbered::add);
            mildestFirst.reversed().stream()
                    .filter(dot -> numbered.stream().allMatch(other -> isApart(dot, other, axis)))
                    .forEach(numbered::add);
        }
        return numbered;
    }

    private boolean isApart(Dot one, Dot other, ValueAxis axis) {
        double across = Math.abs(paper.time().fraction(one.at()) - paper.time().fraction(other.at()));
        double down = Math.abs(axis.y(one.value()) - axis.y(other.value()));
        return across > APART || down > LETTER_HEIGHT + MARK_HEIGHT;
    }

    private String latestScore(ObservedSet set, @Nullable Usual now) {
        String usual = now == null ? "" : " (usual " + now.score() + ")";
        return latest(set.score().words() + usual, set);
    }

    private String latest(Sign sign) {
        ObservedSet last = sets.stream()
                .filter(set -> sign.of(set.signs()) != null)
                .reduce((one, later) -> later)
                .orElse(null);
        return last == null ? "" : latest(Objects.requireNonNullElse(sign.words(last.signs()), ""), last);
    }

    private String latest(String value, ObservedSet set) {
        return value + " " + words.moments().words(set.takenAt());
    }

    /** What was usual on the day of each set, and from when on what is usual now. */
    private List<Usual> usual(@Nullable Usual now) {
        List<Usual> all = new ArrayList<>();
        for (ObservedSet set : sets) {
            Integer score = set.score().usual();
            if (score != null && (all.isEmpty() || all.getLast().score() != score)) {
                all.add(new Usual(set.takenAt(), score));
            }
        }
        if (now != null && (all.isEmpty() || now.from().isAfter(sets.getLast().takenAt()))) {
            Instant start = paper.time().from();
            all.add(now.from().isBefore(start) ? new Usual(start, now.score()) : now);
        }
        return all;
    }

    private String dotted(List<Usual> usual, ValueAxis axis) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < usual.size(); i++) {
            double from = paper.time().fraction(usual.get(i).from());
            double to = i + 1 < usual.size()
                    ? paper.time().fraction(usual.get(i + 1).from())
                    : 1;
            path.append("M").append(Paper.number(from * 1000)).append(" ");
            path.append(Paper.number(axis.y(usual.get(i).score()))).append("H").append(Paper.number(to * 1000));
        }
        return path.toString();
    }
}
