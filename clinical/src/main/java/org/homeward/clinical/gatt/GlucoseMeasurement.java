package org.homeward.clinical.gatt;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blood glucose, 0x2A18. A control solution is never filed to a resident. */
public record GlucoseMeasurement(
        int sequence,
        DeviceTime base,
        boolean contextFollows,
        @Nullable Integer offsetMinutes,
        @Nullable GlucoseConcentration concentration,
        @Nullable Integer status,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 5;
    private static final List<StatusBit> STATUS = List.of(
            new StatusBit(0, "batteryLow", "BATTERY_LOW", StatusBit.CHART),
            new StatusBit(1, "sensorMalfunction", "SENSOR_MALFUNCTION", StatusBit.CHART),
            new StatusBit(2, "sampleTooSmall", "SAMPLE_TOO_SMALL", StatusBit.CHART),
            new StatusBit(3, "stripInsertionError", "STRIP_INSERTION_ERROR", StatusBit.CHART),
            new StatusBit(4, "stripTypeIncorrect", "STRIP_TYPE_INCORRECT", StatusBit.CHART),
            new StatusBit(5, "resultTooHigh", "RESULT_TOO_HIGH", StatusBit.CHART),
            new StatusBit(6, "resultTooLow", "RESULT_TOO_LOW", StatusBit.CHART),
            new StatusBit(7, "temperatureTooHigh", "TEMPERATURE_TOO_HIGH", StatusBit.CHART),
            new StatusBit(8, "temperatureTooLow", "TEMPERATURE_TOO_LOW", StatusBit.CHART),
            new StatusBit(9, "stripPulledTooSoon", "STRIP_PULLED_TOO_SOON", StatusBit.CHART),
            new StatusBit(10, "deviceFault", "DEVICE_FAULT", StatusBit.CHART),
            new StatusBit(11, "timeFault", "TIME_FAULT", StatusBit.CHART));

    static Layout layout(Flags flags) {
        return new Layout()
                .field("sequence", 2)
                .field("baseTime", 7)
                .when(flags.has(0), "timeOffset", 2)
                .when(flags.has(1), "concentration", 2)
                .when(flags.has(1), "typeSampleLocation", 1)
                .when(flags.has(3), "sensorStatus", 2);
    }

    static GlucoseMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        int sequence = octets.two();
        DeviceTime base = octets.time();
        Integer offset = flags.has(0) ? (Integer) octets.twoSigned() : null;
        GlucoseConcentration concentration = flags.has(1) ? GlucoseConcentration.read(flags.has(2), octets) : null;
        Integer status = flags.has(3) ? (Integer) octets.two() : null;
        Warnings warnings = Warnings.of(flags, FIRST_RESERVED).unlessUsable(base);
        if (concentration != null) {
            concentration.warn(warnings);
        }
        warnings.of(set(status));
        return new GlucoseMeasurement(sequence, base, flags.has(4), offset, concentration, status, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        Tree tree = new Tree()
                .put("sequence", sequence)
                .put("baseTime", base.text())
                .put("contextFollows", contextFollows)
                .putIfSent("timeOffset_min", offsetMinutes);
        if (concentration != null) {
            concentration.putInto(tree);
        }
        return tree.putIfSent("sensorStatus", status == null ? null : StatusBit.names(set(status)))
                .asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        return new Tree()
                .put("glucose_mmol_L", concentration == null ? null : concentration.millimolesPerLitre())
                .put("effective", effective())
                .asMap();
    }

    /** When the blood was taken: the meter's time of the record moved by its offset. */
    private @Nullable String effective() {
        return base.isTold()
                ? base.plusMinutes(offsetMinutes == null ? 0 : offsetMinutes).text()
                : null;
    }

    private static List<StatusBit> set(@Nullable Integer status) {
        return status == null ? List.of() : StatusBit.set(STATUS, status);
    }
}
