package org.homeward.observations.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** One reading of a set as a practice reads it: its clinical name, its value with the unit, and its points of NEWS2. */
public record SetLine(Parameter parameter, String name, String value, String points) {

    /** The seven lines, in the order of the chart. */
    static List<SetLine> of(ObservedSet set) {
        return Arrays.stream(Parameter.values())
                .map(parameter -> of(set, parameter))
                .toList();
    }

    private static SetLine of(ObservedSet set, Parameter parameter) {
        String measured = measured(set, parameter);
        Integer points = set.score().points(parameter);
        return new SetLine(
                parameter,
                name(parameter),
                measured == null ? notMeasured(set.missing().get(parameter)) : measured,
                points == null ? "none" : points.toString());
    }

    private static String notMeasured(@Nullable MissingReason why) {
        return why == null ? "not measured" : "not measured: " + why.words().toLowerCase(Locale.UK);
    }

    private static String name(Parameter parameter) {
        return switch (parameter) {
            case RESPIRATION_RATE -> "Respiration rate";
            case OXYGEN_SATURATION -> "SpO2";
            case OXYGEN -> "Air or oxygen";
            case SYSTOLIC_BLOOD_PRESSURE -> "Blood pressure";
            case PULSE -> "Pulse";
            case CONSCIOUSNESS -> "Consciousness";
            case TEMPERATURE -> "Temperature";
        };
    }

    private static @Nullable String measured(ObservedSet set, Parameter parameter) {
        var signs = set.signs();
        return switch (parameter) {
            case RESPIRATION_RATE ->
                signs.respirationRate() == null ? null : signs.respirationRate().perMinute() + " /min";
            case OXYGEN_SATURATION ->
                signs.oxygenSaturation() == null
                        ? null
                        : signs.oxygenSaturation().percent() + " %";
            case OXYGEN -> signs.breathing() == null ? null : breathing(set, signs.breathing());
            case SYSTOLIC_BLOOD_PRESSURE -> signs.bloodPressure() == null ? null : pressure(signs.bloodPressure());
            case PULSE -> signs.pulse() == null ? null : signs.pulse().perMinute() + " /min";
            case CONSCIOUSNESS ->
                signs.consciousness() == null
                        ? null
                        : signs.consciousness().letter() + ", "
                                + signs.consciousness().words().toLowerCase(Locale.UK);
            case TEMPERATURE ->
                signs.temperature() == null ? null : signs.temperature().celsius() + " °C";
        };
    }

    private static String breathing(ObservedSet set, Breathing breathing) {
        return breathing == Breathing.AIR
                ? "room air"
                : ("oxygen " + set.oxygen().words()).strip();
    }

    private static String pressure(BloodPressure pressure) {
        return pressure.systolic() + (pressure.diastolic() == null ? "" : "/" + pressure.diastolic()) + " mmHg";
    }
}
