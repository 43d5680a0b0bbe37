package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Body weight, 0x2A9D; null where the scale says that it failed. */
public record WeightMeasurement(
        boolean imperial,
        @Nullable BigDecimal weight,
        @Nullable DeviceTime time,
        @Nullable DeviceUser user,
        @Nullable BigDecimal bodyMassIndex,
        @Nullable BigDecimal height,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 4;
    private static final int FAILED = 0xFFFF;
    private static final BigDecimal KILOGRAM_STEP = new BigDecimal("0.005");
    private static final BigDecimal POUND_STEP = new BigDecimal("0.01");
    private static final BigDecimal KILOGRAMS_IN_A_POUND = new BigDecimal("0.45359237");
    private static final BigDecimal METRES_IN_AN_INCH = new BigDecimal("0.0254");

    static Layout layout(Flags flags) {
        return new Layout()
                .field("weight", 2)
                .when(flags.has(1), "timestamp", 7)
                .when(flags.has(2), "userId", 1)
                .when(flags.has(3), "bmi", 2)
                .when(flags.has(3), "height", 2);
    }

    static WeightMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        boolean imperial = flags.has(0);
        int steps = octets.two();
        BigDecimal weight = steps == FAILED ? null : weight(imperial, steps);
        DeviceTime time = flags.has(1) ? octets.time() : null;
        DeviceUser user = flags.has(2) ? octets.user() : null;
        BigDecimal bodyMassIndex = flags.has(3) ? BigDecimal.valueOf(octets.two(), 1) : null;
        BigDecimal height = flags.has(3) ? BigDecimal.valueOf(octets.two(), imperial ? 1 : 3) : null;
        Warnings warnings = Warnings.of(flags, FIRST_RESERVED)
                .when(weight == null, "MEASUREMENT_UNSUCCESSFUL")
                .unlessUsable(time)
                .unlessKnown(user);
        return new WeightMeasurement(imperial, weight, time, user, bodyMassIndex, height, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        Tree tree = new Tree()
                .put("unit", imperial ? "[lb_av]" : "kg")
                .put("weight", weight == null ? null : weight.toPlainString());
        if (time != null) {
            tree.put("timestamp", time.text());
        }
        tree.putIfSent("userId", user == null ? null : user.text())
                .putIfSent("bmi", bodyMassIndex == null ? null : bodyMassIndex.toPlainString());
        return height == null
                ? tree.asMap()
                : tree.put("height", height.toPlainString())
                        .put("heightUnit", imperial ? "[in_i]" : "m")
                        .asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        return new Tree()
                .put("weight_kg", weight == null ? null : rounded(weight, KILOGRAMS_IN_A_POUND, 2))
                .putIfSent("height_m", height == null ? null : rounded(height, METRES_IN_AN_INCH, 3))
                .putIfSent("bmi", bodyMassIndex == null ? null : bodyMassIndex.toPlainString())
                .asMap();
    }

    /** In kilograms and unrounded; null where the scale failed. */
    @Nullable
    BigDecimal kilograms() {
        return weight == null || !imperial ? weight : weight.multiply(KILOGRAMS_IN_A_POUND);
    }

    private String rounded(BigDecimal raw, BigDecimal metricInOne, int decimals) {
        BigDecimal metric = imperial ? raw.multiply(metricInOne) : raw;
        return metric.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal weight(boolean imperial, int steps) {
        return BigDecimal.valueOf(steps).multiply(imperial ? POUND_STEP : KILOGRAM_STEP);
    }
}
