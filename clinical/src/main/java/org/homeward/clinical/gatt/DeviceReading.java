package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.gatt.Decoding.Decoded;
import org.homeward.clinical.gatt.Decoding.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one frame of a device puts into the form of a set: texts by the form's fields, as they would be typed, and what there is
 * to say about it. A special value, or one that must not be charted, puts nothing in. The stamp tells a frame that is sent
 * again from a new one; null when the device says neither a time nor a number.
 */
public record DeviceReading(
        Map<String, String> fields,
        List<String> notes,
        @Nullable String time,
        @Nullable String stamp) {
    private static final int LONGEST = 6;

    public DeviceReading {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        notes = List.copyOf(notes);
    }

    /** Of a characteristic named by number or UUID, and its octets in hexadecimal digits. */
    public static DeviceReading of(String characteristic, String hex) {
        return switch (Gatt.decode(characteristic, hex)) {
            case Decoded decoded -> of(decoded.measurement());
            case Refused refused -> new DeviceReading(Map.of(), List.of(refused.advice()), null, null);
        };
    }

    static DeviceReading of(Measurement measurement) {
        Map<String, String> fields = fields(measurement);
        return new DeviceReading(fields, notes(measurement, fields), time(measurement), stamp(measurement));
    }

    private static Map<String, String> fields(Measurement measurement) {
        Map<String, @Nullable Object> normal = measurement.normalised();
        Map<String, String> fields = new LinkedHashMap<>();
        switch (measurement) {
            case BloodPressureMeasurement pressure -> {
                // one number alone is no blood pressure
                if (normal.get("systolic_mmHg") != null && normal.get("diastolic_mmHg") != null) {
                    put(fields, "sbp", normal.get("systolic_mmHg"));
                    put(fields, "dbp", normal.get("diastolic_mmHg"));
                }
                put(fields, "pulse", normal.get("pulse_per_min"));
            }
            case TemperatureMeasurement temperature -> put(fields, "temp", normal.get("temperature_Cel"));
            case SpotCheckMeasurement spot -> oximetry(fields, normal);
            case ContinuousMeasurement stream -> oximetry(fields, normal);
            case HeartRateMeasurement rate -> put(fields, "pulse", normal.get("pulse_per_min"));
            case GlucoseMeasurement glucose -> put(fields, "glucose", glucose(glucose, normal));
            case WeightMeasurement weight -> put(fields, "weight", kilograms(weight));
        }
        return fields;
    }

    private static void oximetry(Map<String, String> fields, Map<String, @Nullable Object> normal) {
        put(fields, "spo2", normal.get("spo2_percent"));
        put(fields, "pulse", normal.get("pulse_per_min"));
    }

    /** A meter that says too high or too low shows HI or LO, whatever number it sends with it. */
    private static @Nullable Object glucose(GlucoseMeasurement glucose, Map<String, @Nullable Object> normal) {
        if (glucose.warnings().contains("CONTROL_SOLUTION")) {
            return null;
        }
        if (glucose.warnings().contains("RESULT_TOO_HIGH")) {
            return "HI";
        }
        return glucose.warnings().contains("RESULT_TOO_LOW") ? "LO" : normal.get("glucose_mmol_L");
    }

    /** Rounded once, from what the scale sent. */
    private static @Nullable String kilograms(WeightMeasurement weight) {
        BigDecimal kilograms = weight.kilograms();
        return kilograms == null
                ? null
                : kilograms.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** What nobody could type is no reading: a damaged exponent makes hundreds of digits. */
    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null && value.toString().length() <= LONGEST) {
            fields.put(field, value.toString());
        }
    }

    private static List<String> notes(Measurement measurement, Map<String, String> fields) {
        List<String> notes = new ArrayList<>();
        for (String warning : measurement.warnings()) {
            String words = DeviceWords.of(warning);
            if (words != null && !notes.contains(words)) {
                notes.add(words);
            }
        }
        if (fields.isEmpty() && notes.isEmpty()) {
            notes.add("The device gave no reading. Measure again.");
        }
        return notes;
    }

    private static @Nullable String time(Measurement measurement) {
        return switch (measurement) {
            case BloodPressureMeasurement pressure -> text(pressure.time());
            case TemperatureMeasurement temperature -> text(temperature.time());
            case SpotCheckMeasurement spot -> spot.clockNotSet() ? null : text(spot.time());
            case WeightMeasurement weight -> text(weight.time());
            case GlucoseMeasurement glucose -> {
                Object effective = glucose.normalised().get("effective");
                yield effective == null ? null : effective.toString();
            }
            case ContinuousMeasurement stream -> null;
            case HeartRateMeasurement rate -> null;
        };
    }

    private static @Nullable String stamp(Measurement measurement) {
        if (measurement instanceof GlucoseMeasurement glucose) {
            String base = glucose.base().text();
            return "glucose " + glucose.sequence() + (base == null ? "" : " " + base);
        }
        if (measurement instanceof SpotCheckMeasurement spot && spot.time() != null) {
            return "spot " + spot.time().text();
        }
        String time = time(measurement);
        return time == null ? null : kind(measurement) + " " + time;
    }

    private static String kind(Measurement measurement) {
        return switch (measurement) {
            case BloodPressureMeasurement pressure -> "pressure";
            case TemperatureMeasurement temperature -> "temperature";
            case WeightMeasurement weight -> "weight";
            case SpotCheckMeasurement spot -> "spot";
            case ContinuousMeasurement stream -> "stream";
            case HeartRateMeasurement rate -> "rate";
            case GlucoseMeasurement glucose -> "glucose";
        };
    }

    private static @Nullable String text(@Nullable DeviceTime time) {
        return time == null ? null : time.text();
    }
}
