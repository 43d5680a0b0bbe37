package org.homeward.clinical.gatt;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One moment of a continuous pulse oximeter, 0x2A5F; only the normal pair is charted. */
public record ContinuousMeasurement(
        SaturationAndPulse normal,
        @Nullable SaturationAndPulse fast,
        @Nullable SaturationAndPulse slow,
        OximeterStatus status,
        @Nullable DeviceNumber amplitudeIndex,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 5;

    static Layout layout(Flags flags) {
        return new Layout()
                .field("normal.spo2", 2)
                .field("normal.pulseRate", 2)
                .when(flags.has(0), "fast.spo2", 2)
                .when(flags.has(0), "fast.pulseRate", 2)
                .when(flags.has(1), "slow.spo2", 2)
                .when(flags.has(1), "slow.pulseRate", 2)
                .when(flags.has(2), "measurementStatus", 2)
                .when(flags.has(3), "deviceSensorStatus", 3)
                .when(flags.has(4), "pulseAmplitudeIndex", 2);
    }

    static ContinuousMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        SaturationAndPulse normal = SaturationAndPulse.read(octets);
        SaturationAndPulse fast = flags.has(0) ? SaturationAndPulse.read(octets) : null;
        SaturationAndPulse slow = flags.has(1) ? SaturationAndPulse.read(octets) : null;
        OximeterStatus status =
                new OximeterStatus(flags.has(2) ? octets.two() : null, flags.has(3) ? octets.three() : null);
        DeviceNumber amplitudeIndex = flags.has(4) ? octets.sfloat() : null;
        Warnings warnings = normal.warn(Warnings.of(flags, FIRST_RESERVED)).of(status.set());
        return new ContinuousMeasurement(normal, fast, slow, status, amplitudeIndex, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        Tree tree = new Tree()
                .put("normal", tree(normal))
                .putIfSent("fast", tree(fast))
                .putIfSent("slow", tree(slow));
        return status.putInto(tree)
                .putIfSent("pulseAmplitudeIndex", amplitudeIndex == null ? null : amplitudeIndex.tree())
                .asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        return normal.normalised(status);
    }

    private static @Nullable Map<String, @Nullable Object> tree(@Nullable SaturationAndPulse pair) {
        return pair == null ? null : pair.putInto(new Tree()).asMap();
    }
}
