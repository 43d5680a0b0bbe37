package org.homeward.observations.chart;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** A set as a row of the table: everything that is known of it, in words. */
record TableRow(
        UUID id,
        String when,
        String score,
        String scale,
        List<Cell> cells,
        String taken,
        List<String> remarks,
        boolean replaced) {

    /** A reading and its points, or why there is no reading. */
    record Cell(String value, String points, boolean missing) {}

    static TableRow of(ObservedSet set, Moments moments) {
        return new TableRow(
                set.id(),
                moments.brief(set.takenAt()),
                set.score().words(),
                "scale " + set.score().scale().number(),
                Stream.of(Parameter.values())
                        .map(parameter -> cell(set, parameter))
                        .toList(),
                set.recorder() + ", " + set.remarks().source(),
                remarks(set),
                set.remarks().replaced());
    }

    private static Cell cell(ObservedSet set, Parameter parameter) {
        String value = value(set, parameter);
        if (value == null) {
            MissingReason reason = set.missing().get(parameter);
            return new Cell(reason == null ? "Not measured" : reason.words(), "", true);
        }
        Integer points = set.score().points(parameter);
        return new Cell(value, points == null ? "not scored" : points + (points == 1 ? " point" : " points"), false);
    }

    /** The value as people write it; the unit stands at the head of the column. */
    private static @Nullable String value(ObservedSet set, Parameter parameter) {
        VitalSigns signs = set.signs();
        return switch (parameter) {
            case RESPIRATION_RATE ->
                signs.respirationRate() == null
                        ? null
                        : String.valueOf(signs.respirationRate().perMinute());
            case OXYGEN_SATURATION ->
                signs.oxygenSaturation() == null
                        ? null
                        : String.valueOf(signs.oxygenSaturation().percent());
            case OXYGEN -> signs.breathing() == null ? null : breathing(set, signs.breathing());
            case SYSTOLIC_BLOOD_PRESSURE ->
                signs.bloodPressure() == null
                        ? null
                        : signs.bloodPressure().systolic()
                                + (signs.bloodPressure().diastolic() == null
                                        ? ""
                                        : "/" + signs.bloodPressure().diastolic());
            case PULSE ->
                signs.pulse() == null ? null : String.valueOf(signs.pulse().perMinute());
            case CONSCIOUSNESS ->
                signs.consciousness() == null ? null : signs.consciousness().words();
            case TEMPERATURE ->
                signs.temperature() == null ? null : signs.temperature().celsius();
        };
    }

    private static String breathing(ObservedSet set, Breathing breathing) {
        return breathing == Breathing.AIR ? "Air" : ("Oxygen " + set.oxygen().words()).strip();
    }

    private static List<String> remarks(ObservedSet set) {
        ObservedSet.Remarks said = set.remarks();
        return Stream.of(
                        switch (said.fate()) {
                            case COUNTS -> "";
                            case CORRECTED -> "Replaced by a correction: not in the charts.";
                            case WAS_SOMEBODY_ELSES ->
                                "Was somebody else's and moved to their record: not in the charts.";
                        },
                        said.replaceReason() == null
                                ? ""
                                : (said.moved()
                                                ? "Moved here from somebody else's record: "
                                                : "Replaces an earlier set: ")
                                        + lower(said.replaceReason()) + ".",
                        said.lateReason() == null
                                ? ""
                                : "Written down late, " + London.words(set.recordedAt()) + ": " + said.lateReason()
                                        + ".",
                        attempts(set))
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    /** "Top (systolic) blood pressure: first 206, measured again 120." */
    private static String attempts(ObservedSet set) {
        return set.attempts().stream()
                .map(attempt -> attempt.measure().words() + ": " + attempt.words() + ".")
                .collect(Collectors.joining(" "));
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }
}
