package org.homeward.observations.round;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.WhatToDo;
import org.homeward.residents.Resident;
import org.homeward.ui.Page;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** A saved set: what to do now, the score with its working, and how it was taken. */
public record SavedSetPage(
        Resident resident,
        ResidentBanner banner,
        ObservedSet set,
        WhatToDo todo,
        boolean mayRecord,
        Taking taking,
        Instant now)
        implements Page {
    @Override
    public String title() {
        return "Set of " + London.words(set.takenAt()) + " for "
                + resident.name().called();
    }

    public String age() {
        return new Age(set.takenAt(), now).words();
    }

    /** Total minus usual; null when there is no band or no usual. */
    public @Nullable Integer change() {
        Integer usual = set.score().usual();
        return usual == null || set.score().band() == null ? null : set.score().atLeast() - usual;
    }

    /** Both attempts at a reading that was asked about: "first 206, measured again 120". */
    public List<String> attempts(Parameter parameter) {
        return set.attempts().stream()
                .filter(attempt -> measures(parameter).contains(attempt.measure()))
                .map(attempt -> (attempt.measure() == Measure.DIASTOLIC ? "Bottom number: " : "") + attempt.words())
                .map(words -> words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1))
                .toList();
    }

    private static List<Measure> measures(Parameter parameter) {
        return switch (parameter) {
            case RESPIRATION_RATE -> List.of(Measure.RESPIRATION_RATE);
            case OXYGEN_SATURATION -> List.of(Measure.OXYGEN_SATURATION);
            case OXYGEN -> List.of(Measure.OXYGEN_FLOW);
            case SYSTOLIC_BLOOD_PRESSURE -> List.of(Measure.SYSTOLIC, Measure.DIASTOLIC);
            case PULSE -> List.of(Measure.PULSE);
            case CONSCIOUSNESS -> List.of();
            case TEMPERATURE -> List.of(Measure.TEMPERATURE);
        };
    }

    /** The reading as people write it, with its unit, or why it is not there. */
    public String reading(Parameter parameter) {
        String value = Readings.words(set, parameter);
        if (value != null) {
            return value;
        }
        var reason = set.missing().get(parameter);
        return reason == null
                ? "Not measured"
                : "Not measured: " + reason.words().toLowerCase(Locale.UK);
    }
}
