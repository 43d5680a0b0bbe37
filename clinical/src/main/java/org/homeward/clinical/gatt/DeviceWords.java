package org.homeward.clinical.gatt;

import org.jspecify.annotations.Nullable;

/** What a person is told about a warning of a device, or null for one that changes nothing for them. */
final class DeviceWords {
    private static final String AGAIN = " Measure again.";
    private static final String NO_OXYGEN_READING = "The device gave no oxygen level. Warm the hand and measure again.";
    private static final String WEAK = "The signal is weak. Warm the hand, keep it still and measure again.";
    private static final String FAULTY = "The device says that it has a fault. Use another one.";

    private DeviceWords() {}

    static @Nullable String of(String warning) {
        return switch (warning) {
            case "BODY_MOVEMENT" -> "The person moved." + AGAIN;
            case "CUFF_TOO_LOOSE" -> "The cuff is too loose. Put it on again and measure again.";
            case "IMPROPER_POSITION" -> "The cuff is not in the right place. Hold it level with the heart." + AGAIN;
            case "IRREGULAR_PULSE" -> "The pulse is irregular. Feel it and count it for one full minute.";
            case "PULSE_ABOVE_RANGE", "PULSE_BELOW_RANGE", "PULSE_RANGE_RESERVED" ->
                "The cuff says that the pulse is out of its range. Feel it and count it for one full minute.";
            case "SYSTOLIC_NOT_AVAILABLE", "DIASTOLIC_NOT_AVAILABLE" -> "The device gave no blood pressure." + AGAIN;
            case "PULSE_NOT_AVAILABLE" -> "The device gave no pulse. Feel it and count it for one full minute.";
            case "SPO2_NOT_AVAILABLE", "MEASUREMENT_UNAVAILABLE", "MEASUREMENT_INVALID" -> NO_OXYGEN_READING;
            case "TEMPERATURE_NOT_AVAILABLE" -> "The device gave no temperature." + AGAIN;
            case "GLUCOSE_NOT_AVAILABLE" -> "The meter gave no blood glucose." + AGAIN;
            case "MEASUREMENT_UNSUCCESSFUL" -> "The scale gave no weight. Weigh again.";
            case "TIMESTAMP_UNKNOWN", "TIMESTAMP_INVALID", "DEVICE_CLOCK_NOT_SET" ->
                "The clock of the device is not set. Be sure that this reading is of now.";
            case "NOT_SETTLED" -> "It has not settled yet. Wait.";
            case "CALIBRATION_ONGOING" -> "The device is getting ready. Wait.";
            case "DEMONSTRATION_DATA", "TEST_DATA" -> "The device shows made-up numbers. Use another one.";
            case "SENSOR_OFF" -> "The finger is not in the device.";
            case "NO_CONTACT" -> "The device does not touch the skin.";
            case "MEASUREMENT_QUESTIONABLE",
                    "SIGNAL_PROCESSING_IRREGULARITY",
                    "INADEQUATE_SIGNAL",
                    "POOR_SIGNAL",
                    "LOW_PERFUSION",
                    "ERRATIC_SIGNAL",
                    "NON_PULSATILE_SIGNAL",
                    "QUESTIONABLE_PULSE",
                    "SENSOR_INTERFERENCE",
                    "UNKNOWN_SENSOR" -> WEAK;
            case "EQUIPMENT_MALFUNCTION", "SENSOR_MALFUNCTION", "DEVICE_FAULT", "TIME_FAULT" -> FAULTY;
            case "CONTROL_SOLUTION" -> "This is a test of the meter and is no reading of a person.";
            case "BATTERY_LOW" -> "The battery of the device is low.";
            case "SAMPLE_TOO_SMALL" -> "There was too little blood." + AGAIN;
            case "STRIP_INSERTION_ERROR", "STRIP_TYPE_INCORRECT", "STRIP_PULLED_TOO_SOON" ->
                "The strip was not right. Take a new strip and measure again.";
            case "RESULT_TOO_HIGH" -> "The blood glucose is too high for the meter. Get help now.";
            case "RESULT_TOO_LOW" -> "The blood glucose is too low for the meter. Treat it as a low blood sugar now.";
            case "TEMPERATURE_TOO_HIGH", "TEMPERATURE_TOO_LOW" ->
                "The meter is too warm or too cold. Wait, and measure again.";
            default -> null;
        };
    }
}
