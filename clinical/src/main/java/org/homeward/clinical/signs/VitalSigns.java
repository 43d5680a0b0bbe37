package org.homeward.clinical.signs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sitting's vital signs; what was not measured is absent, and absent is not zero. */
public record VitalSigns(
        @Nullable RespirationRate respirationRate,
        @Nullable OxygenSaturation oxygenSaturation,
        @Nullable Breathing breathing,
        @Nullable BloodPressure bloodPressure,
        @Nullable Pulse pulse,
        @Nullable Consciousness consciousness,
        @Nullable Temperature temperature) {

    /** A set in which nothing is recorded yet. */
    public static VitalSigns none() {
        return new VitalSigns(null, null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return equals(none());
    }

    /** What is not recorded, in the order of the chart; each needs a reason. */
    public List<Parameter> missing() {
        List<Parameter> missing = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            if (of(parameter) == null) {
                missing.add(parameter);
            }
        }
        return List.copyOf(missing);
    }

    public VitalSigns withRespirationRate(@Nullable RespirationRate respirationRate) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    public VitalSigns withOxygenSaturation(@Nullable OxygenSaturation oxygenSaturation) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    public VitalSigns withBreathing(@Nullable Breathing breathing) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    public VitalSigns withBloodPressure(@Nullable BloodPressure bloodPressure) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    public VitalSigns withPulse(@Nullable Pulse pulse) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    public VitalSigns withConsciousness(@Nullable Consciousness consciousness) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    public VitalSigns withTemperature(@Nullable Temperature temperature) {
        return new VitalSigns(
                respirationRate, oxygenSaturation, breathing, bloodPressure, pulse, consciousness, temperature);
    }

    private @Nullable Object of(Parameter parameter) {
        return switch (parameter) {
            case RESPIRATION_RATE -> respirationRate;
            case OXYGEN_SATURATION -> oxygenSaturation;
            case OXYGEN -> breathing;
            case SYSTOLIC_BLOOD_PRESSURE -> bloodPressure;
            case PULSE -> pulse;
            case CONSCIOUSNESS -> consciousness;
            case TEMPERATURE -> temperature;
        };
    }
}
