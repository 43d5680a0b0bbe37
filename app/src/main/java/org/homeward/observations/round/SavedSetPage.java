package org.homeward.observations.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.WhatToDo;
import org.homeward.observations.escalation.EscalationPanel;
import org.homeward.residents.Resident;
import org.homeward.ui.Page;
import org.homeward.ui.ResidentBanner;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** A saved set: what to do now, the score with its working, and how it was taken. */
public record SavedSetPage(
        Resident resident,
        ResidentBanner banner,
        ObservedSet set,
        WhatToDo todo,
        boolean mayRecord,
        @Nullable EscalationPanel escalation,
        List<JudgedLimit> limits,
        Taking taking,
        Instant now)
        implements Page {
    @Override
    public String title() {
        return "Set of " + London.words(set.takenAt()) + " for "
                + resident.name().called();
    }

    /** The own limits that this set reached. */
    List<JudgedLimit> reached() {
        return limits.stream().filter(JudgedLimit::isReached).toList();
    }

    /** Those that nobody can tell anything of, because a reading is missing. */
    List<JudgedLimit> unjudged() {
        return limits.stream()
                .filter(limit -> limit.outcome() == JudgedLimit.Outcome.NOT_JUDGED)
                .toList();
    }

    LocalDate today() {
        return London.day(now);
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

    /** "From OX-1", or null when it was typed. */
    @Nullable
    String source(Parameter parameter) {
        return source(parameter.key());
    }

    private @Nullable String source(String field) {
        return set.remarks().frames().stream()
                .filter(frame -> frame.gave(field))
                .reduce((earlier, later) -> later)
                .map(frame -> "From " + frame.name() + (frame.device() == null ? ", not in the register" : ""))
                .orElse(null);
    }

    /** Weight and glucose with their units and where they came from. */
    List<SummaryRow> beside() {
        return java.util.stream.Stream.of(
                        row("Weight", "weight", set.beside().weightText(), " kg"),
                        row("Blood glucose", "glucose", set.beside().glucoseText(), " mmol/L"))
                .filter(row -> !row.text().isBlank())
                .toList();
    }

    private SummaryRow row(String key, String field, String value, String unit) {
        String source = source(field);
        String whole = value.isEmpty() || !Character.isDigit(value.charAt(0)) ? value : value + unit;
        return SummaryRow.of(key, source == null || whole.isEmpty() ? whole : whole + ". " + source + ".");
    }

    /** What to do when the meter could not measure so high or so low, or null. */
    @Nullable
    String glucoseAlarm() {
        return switch (set.beside().glucoseText()) {
            case "HI" -> "It is too high for the meter. Get help now.";
            case "LO" -> "It is too low for the meter. Treat it as a low blood sugar now.";
            default -> null;
        };
    }

    /** What the devices said of the readings that are in the set: "OX-1: The signal is weak." */
    List<String> notes() {
        return set.remarks().frames().stream()
                .filter(frame -> !frame.fields().isEmpty())
                .flatMap(frame -> frame.reading().notes().stream().map(note -> frame.name() + ": " + note))
                .distinct()
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
