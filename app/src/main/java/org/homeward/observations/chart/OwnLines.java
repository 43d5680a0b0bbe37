package org.homeward.observations.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Measure;
import org.homeward.clinical.limits.Side;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.chart.Panel.OwnLine;
import org.jspecify.annotations.Nullable;

/** The own limits that count now, as lines with their words: a limit is named and not only drawn. */
record OwnLines(List<OwnLimit> limits) {
    static final OwnLines NONE = new OwnLines(List.of());

    OwnLines {
        limits = List.copyOf(limits);
    }

    /** Nobody sets a limit for how awake somebody is. */
    static @Nullable Measure measure(Sign sign) {
        return switch (sign) {
            case RESPIRATION -> Measure.RESPIRATION;
            case SATURATION -> Measure.SPO2;
            case PRESSURE -> Measure.SYSTOLIC;
            case PULSE -> Measure.PULSE;
            case TEMPERATURE -> Measure.TEMPERATURE;
            case CONSCIOUSNESS -> null;
        };
    }

    IntStream values(@Nullable Measure measure) {
        return of(measure).mapToInt(Condition::value);
    }

    List<OwnLine> on(ValueAxis axis, @Nullable Measure measure) {
        return of(measure)
                .map(condition -> new OwnLine(
                        Paper.number(axis.y(condition.value())),
                        "own limit: " + condition.bound(),
                        condition.side() == Side.AT_MOST))
                .toList();
    }

    /** " Own limit: pulse 110 or more and oxygen level 90% or less." for every limit this reading is part of. */
    String sentence(@Nullable Measure measure) {
        return limits.stream()
                .filter(own -> own.limit().conditions().stream().anyMatch(each -> each.measure() == measure))
                .map(own -> " Own limit: " + own.words() + ".")
                .reduce("", String::concat);
    }

    private Stream<Condition> of(@Nullable Measure measure) {
        return limits.stream()
                .flatMap(own -> own.limit().conditions().stream())
                .filter(condition -> Objects.equals(condition.measure(), measure));
    }
}
