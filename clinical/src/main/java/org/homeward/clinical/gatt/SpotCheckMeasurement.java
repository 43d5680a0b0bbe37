package org.homeward.clinical.gatt;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One spot check of a pulse oximeter, 0x2A5E. */
public record SpotCheckMeasurement(
        SaturationAndPulse reading,
        boolean clockNotSet,
        @Nullable DeviceTime time,
        OximeterStatus status,
        @Nullable DeviceNumber amplitudeIndex,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 5;

    static Layout layout(Flags flags) {
        return new Layout()
                .field("spo2", 2)
                .field("pulseRate", 2)
                .when(flags.has(0), "timestamp", 7)
                .when(flags.has(1), "measurementStatus", 2)
                .when(flags.has(2), "deviceSensorStatus", 3)
                .when(flags.has(3), "pulseAmplitudeIndex", 2);
    }

    static SpotCheckMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        SaturationAndPulse reading = SaturationAndPulse.read(octets);
        DeviceTime time = flags.has(0) ? octets.time() : null;
        OximeterStatus status =
                new OximeterStatus(flags.has(1) ? octets.two() : null, flags.has(2) ? octets.three() : null);
        DeviceNumber amplitudeIndex = flags.has(3) ? octets.sfloat() : null;
        Warnings warnings = reading.warn(Warnings.of(flags, FIRST_RESERVED))
                .when(flags.has(4), "DEVICE_CLOCK_NOT_SET")
                .unlessUsable(time)
                .of(status.set());
        return new SpotCheckMeasurement(reading, flags.has(4), time, status, amplitudeIndex, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        Tree tree = reading.putInto(new Tree()).put("deviceClockNotSet", clockNotSet);
        if (time != null) {
            tree.put("timestamp", time.text());
        }
        return status.putInto(tree)
                .putIfSent("pulseAmplitudeIndex", amplitudeIndex == null ? null : amplitudeIndex.tree())
                .asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        return reading.normalised(status);
    }
}
