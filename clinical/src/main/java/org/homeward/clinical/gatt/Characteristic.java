package org.homeward.clinical.gatt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The GATT characteristics that Homeward reads. */
public enum Characteristic {
    BLOOD_PRESSURE("2a35"),
    TEMPERATURE("2a1c"),
    PULSE_OXIMETER_SPOT_CHECK("2a5e"),
    PULSE_OXIMETER_CONTINUOUS("2a5f"),
    HEART_RATE("2a37"),
    GLUCOSE("2a18"),
    WEIGHT("2a9d");

    private final String number;

    Characteristic(String number) {
        this.number = number;
    }

    /** As Web Bluetooth names it: 00002a35-0000-1000-8000-00805f9b34fb. */
    public String uuid() {
        return "0000" + number + "-0000-1000-8000-00805f9b34fb";
    }

    /** Finds one by its number (0x2A35) or its UUID, or null when Homeward does not read it. */
    public static @Nullable Characteristic named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Characteristic characteristic : values()) {
            if (lower.equals("0x" + characteristic.number) || lower.equals(characteristic.uuid())) {
                return characteristic;
            }
        }
        return null;
    }

    Layout layout(Flags flags, int got) {
        return switch (this) {
            case BLOOD_PRESSURE -> BloodPressureMeasurement.layout(flags);
            case TEMPERATURE -> TemperatureMeasurement.layout(flags);
            case PULSE_OXIMETER_SPOT_CHECK -> SpotCheckMeasurement.layout(flags);
            case PULSE_OXIMETER_CONTINUOUS -> ContinuousMeasurement.layout(flags);
            case HEART_RATE -> HeartRateMeasurement.layout(flags, got);
            case GLUCOSE -> GlucoseMeasurement.layout(flags);
            case WEIGHT -> WeightMeasurement.layout(flags);
        };
    }

    Measurement read(Octets octets) {
        return switch (this) {
            case BLOOD_PRESSURE -> BloodPressureMeasurement.read(octets);
            case TEMPERATURE -> TemperatureMeasurement.read(octets);
            case PULSE_OXIMETER_SPOT_CHECK -> SpotCheckMeasurement.read(octets);
            case PULSE_OXIMETER_CONTINUOUS -> ContinuousMeasurement.read(octets);
            case HEART_RATE -> HeartRateMeasurement.read(octets);
            case GLUCOSE -> GlucoseMeasurement.read(octets);
            case WEIGHT -> WeightMeasurement.read(octets);
        };
    }
}
