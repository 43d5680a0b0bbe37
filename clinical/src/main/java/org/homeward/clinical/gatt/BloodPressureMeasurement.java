package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blood pressure, 0x2A35. Devices often send no mean arterial pressure; that is no fault. */
public record BloodPressureMeasurement(
        boolean inKilopascal,
        DeviceNumber systolic,
        DeviceNumber diastolic,
        DeviceNumber mean,
        @Nullable DeviceTime time,
        @Nullable DeviceNumber pulse,
        @Nullable DeviceUser user,
        @Nullable CuffStatus status,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 5;
    private static final BigDecimal MMHG_IN_A_KILOPASCAL = new BigDecimal("7.500615758");

    static Layout layout(Flags flags) {
        return new Layout()
                .field("systolic", 2)
                .field("diastolic", 2)
                .field("map", 2)
                .when(flags.has(1), "timestamp", 7)
                .when(flags.has(2), "pulseRate", 2)
                .when(flags.has(3), "userId", 1)
                .when(flags.has(4), "status", 2);
    }

    static BloodPressureMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        DeviceNumber systolic = octets.sfloat();
        DeviceNumber diastolic = octets.sfloat();
        DeviceNumber mean = octets.sfloat();
        DeviceTime time = flags.has(1) ? octets.time() : null;
        DeviceNumber pulse = flags.has(2) ? octets.sfloat() : null;
        DeviceUser user = flags.has(3) ? octets.user() : null;
        CuffStatus status = flags.has(4) ? new CuffStatus(octets.two()) : null;
        Warnings warnings = Warnings.of(flags, FIRST_RESERVED)
                .unlessUsable(systolic, "SYSTOLIC")
                .unlessUsable(diastolic, "DIASTOLIC")
                .unlessUsable(mean, "MAP")
                .unlessUsable(time)
                .unlessUsable(pulse, "PULSE")
                .unlessKnown(user);
        if (status != null) {
            status.warn(warnings);
        }
        return new BloodPressureMeasurement(
                flags.has(0), systolic, diastolic, mean, time, pulse, user, status, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        Tree tree = new Tree()
                .put("unit", inKilopascal ? "kPa" : "mm[Hg]")
                .put("systolic", systolic.tree())
                .put("diastolic", diastolic.tree())
                .put("map", mean.tree());
        if (time != null) {
            tree.put("timestamp", time.text());
        }
        return tree.putIfSent("pulseRate", pulse == null ? null : pulse.tree())
                .putIfSent("userId", user == null ? null : user.text())
                .putIfSent("status", status == null ? null : status.tree())
                .asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        return new Tree()
                .put("systolic_mmHg", millimetres(systolic))
                .put("diastolic_mmHg", millimetres(diastolic))
                .put("map_mmHg", millimetres(mean))
                .put("pulse_per_min", pulse == null ? null : pulse.whole())
                .asMap();
    }

    private @Nullable Long millimetres(DeviceNumber pressure) {
        BigDecimal decimal = pressure.orNull();
        return decimal != null && inKilopascal
                ? (Long) DeviceNumber.halfUp(decimal.multiply(MMHG_IN_A_KILOPASCAL))
                : pressure.whole();
    }
}
