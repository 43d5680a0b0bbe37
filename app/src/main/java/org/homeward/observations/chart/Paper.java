package org.homeward.observations.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.observations.chart.Line.Columns;
import org.homeward.observations.chart.Panel.Below;
import org.homeward.observations.chart.Panel.Letter;
import org.homeward.observations.chart.Reading.Absent;
import org.homeward.observations.chart.Reading.Dot;

/** The paper all panels are drawn on: the same time across, and nothing finer than eyes can tell apart. */
record Paper(TimeAxis time, Duration longest) {
    /** Nominal pixels; a mark needs 8 of them, a letter 12 and a line 4. */
    private static final int WIDTH = 640;

    private static final int LINE = WIDTH / 4;
    private static final int MARK = WIDTH / 8;
    private static final int LETTER = WIDTH / 12;
    private static final int PATH = 1000;

    /** A line through the dots, with a gap wherever it may not be drawn. */
    String path(List<? extends Reading> oldestFirst, ValueAxis values) {
        return Line.runs(oldestFirst, longest).stream()
                .map(run -> Line.thinned(run, new Columns(time, LINE)).stream()
                        .map(dot -> number(time.fraction(dot.at()) * PATH) + " " + number(values.y(dot.value())))
                        .collect(Collectors.joining("L", "M", "")))
                .collect(Collectors.joining());
    }

    List<Dot> marks(List<? extends Reading> oldestFirst) {
        List<Dot> dots = new ArrayList<>();
        for (Reading reading : oldestFirst) {
            if (reading instanceof Dot dot) {
                dots.add(dot);
            }
        }
        return Line.worst(dots, new Columns(time, MARK));
    }

    /** Where something was not measured; a refusal is named before any other reason at the same place. */
    List<Letter> letters(List<? extends Reading> oldestFirst) {
        Columns columns = new Columns(time, LETTER);
        Map<Integer, Absent> first = new LinkedHashMap<>();
        for (Reading reading : oldestFirst) {
            if (reading instanceof Absent absent && !absent.letter().equals(Reading.NO_LETTER)) {
                first.merge(
                        columns.of(absent.at()),
                        absent,
                        (one, other) -> other.letter().equals("R") ? other : one);
            }
        }
        return first.values().stream()
                .map(absent -> new Letter(x(absent.at()), absent.letter()))
                .toList();
    }

    /** Whether there are more sets than the eye can follow one by one: then the line steps back behind the marks. */
    boolean isDense(int sets) {
        return sets > LINE;
    }

    List<Below> times() {
        List<TimeAxis.Tick> ticks = time.ticks();
        List<Below> times = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            times.add(new Below(x(ticks.get(i).at()), ticks.get(i).text(), i % 2 == 1));
        }
        return times;
    }

    String x(Instant at) {
        return percent(time.fraction(at));
    }

    static String percent(double fraction) {
        return BigDecimal.valueOf(fraction * 100)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    static String number(double pixels) {
        return BigDecimal.valueOf(pixels)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
