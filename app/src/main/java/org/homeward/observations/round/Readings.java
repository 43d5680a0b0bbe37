package org.homeward.observations.round;

import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** Readings with their units: a number never stands alone. */
public final class Readings {
    private Readings() {}

    public static @Nullable String words(ObservedSet set, Parameter parameter) {
        VitalSigns signs = set.signs();
        return switch (parameter) {
            case RESPIRATION_RATE ->
                signs.respirationRate() == null ? null : signs.respirationRate().perMinute() + " breaths a minute";
            case OXYGEN_SATURATION ->
                signs.oxygenSaturation() == null
                        ? null
                        : signs.oxygenSaturation().percent() + "%";
            case OXYGEN -> signs.breathing() == null ? null : breathing(set, signs.breathing());
            case SYSTOLIC_BLOOD_PRESSURE -> signs.bloodPressure() == null ? null : pressure(signs.bloodPressure());
            case PULSE -> signs.pulse() == null ? null : signs.pulse().perMinute() + " beats a minute";
            case CONSCIOUSNESS ->
                signs.consciousness() == null ? null : signs.consciousness().words();
            case TEMPERATURE ->
                signs.temperature() == null ? null : signs.temperature().celsius() + " °C";
        };
    }

    private static String breathing(ObservedSet set, Breathing breathing) {
        return breathing == Breathing.AIR ? "Air" : ("Oxygen " + set.oxygen().words()).strip();
    }

    private static String pressure(BloodPressure pressure) {
        return pressure.systolic() + (pressure.diastolic() == null ? "" : "/" + pressure.diastolic()) + " mmHg";
    }
}
