package org.homeward.clinical.signs;

import java.util.LinkedHashMap;
import java.util.Map;

/** A set as it was typed, in a file, a form or the browser: all three are read by this one rule. */
public record TypedSigns(
        String respirationRate,
        String oxygenSaturation,
        String breathing,
        String systolic,
        String diastolic,
        String pulse,
        String consciousness,
        String temperature) {

    /** The vital signs that can be read; a malformed one is absent here and named in {@link #advice()}. */
    public VitalSigns read() {
        return new VitalSigns(
                RespirationRate.read(respirationRate).orNull(),
                OxygenSaturation.read(oxygenSaturation).orNull(),
                Breathing.read(breathing).orNull(),
                BloodPressure.read(systolic, diastolic).orNull(),
                Pulse.read(pulse).orNull(),
                Consciousness.read(consciousness).orNull(),
                Temperature.read(temperature).orNull());
    }

    /** What to do next for each one that cannot be read, in the order of the chart; empty when all is well. */
    public Map<Parameter, String> advice() {
        Map<Parameter, String> advice = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            String next = entry(parameter).advice();
            if (next != null) {
                advice.put(parameter, next);
            }
        }
        return advice;
    }

    private Entry<?> entry(Parameter parameter) {
        return switch (parameter) {
            case RESPIRATION_RATE -> RespirationRate.read(respirationRate);
            case OXYGEN_SATURATION -> OxygenSaturation.read(oxygenSaturation);
            case OXYGEN -> Breathing.read(breathing);
            case SYSTOLIC_BLOOD_PRESSURE -> BloodPressure.read(systolic, diastolic);
            case PULSE -> Pulse.read(pulse);
            case CONSCIOUSNESS -> Consciousness.read(consciousness);
            case TEMPERATURE -> Temperature.read(temperature);
        };
    }
}
