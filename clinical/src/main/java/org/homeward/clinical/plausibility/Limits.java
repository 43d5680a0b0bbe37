package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits as a table, in whole units or tenths: rejected below and above; looked at twice at or below and at or above;
 * looked at twice when it differs from the last one by so much.
 */
enum Limits {
    RESPIRATION_RATE(Measure.RESPIRATION_RATE, 1, 80, 8, 30, 8),
    SPO2_SCALE_1(Measure.OXYGEN_SATURATION, 40, 100, 87, Limits.NEVER, Limits.NEVER),
    SPO2_SCALE_2(Measure.OXYGEN_SATURATION, 40, 100, 82, Limits.NEVER, Limits.NEVER),
    SYSTOLIC(Measure.SYSTOLIC, 40, 300, 85, 200, 40),
    DIASTOLIC(Measure.DIASTOLIC, 20, 200, 40, 120, Limits.NEVER),
    PULSE(Measure.PULSE, 20, 250, 40, 131, 40),
    TEMPERATURE_TENTHS(Measure.TEMPERATURE, 250, 450, 350, 391, 20),
    OXYGEN_FLOW_TENTHS(Measure.OXYGEN_FLOW, 1, 600, Limits.NOTHING, 61, Limits.NEVER),
    OXYGEN_CONCENTRATION(Measure.OXYGEN_CONCENTRATION, 21, 100, Limits.NOTHING, Limits.NEVER, Limits.NEVER),
    GLUCOSE_TENTHS(Measure.GLUCOSE, 5, 600, 39, 201, Limits.NEVER),
    WEIGHT_TENTHS(Measure.WEIGHT, 200, 3000, 349, 1601, Limits.NEVER),
    HEIGHT(Measure.HEIGHT, 100, 220, 134, 201, 4),
    BMI_TENTHS(Measure.BMI, 80, 800, 139, 501, Limits.NEVER),
    FLUID(Measure.FLUID, 1, 2000, Limits.NOTHING, 601, Limits.NEVER),
    PAIN(Measure.PAIN, 0, 10, Limits.NOTHING, Limits.NEVER, Limits.NEVER),
    STOOL_TYPE(Measure.STOOL_TYPE, 1, 7, Limits.NOTHING, Limits.NEVER, Limits.NEVER),
    ABBEY(Measure.ABBEY, 0, 18, Limits.NOTHING, Limits.NEVER, Limits.NEVER),
    MUST(Measure.MUST, 0, 6, Limits.NOTHING, Limits.NEVER, Limits.NEVER);

    private static final int NOTHING = -1;
    private static final int NEVER = Integer.MAX_VALUE;

    private final Measure measure;
    private final int lowest;
    private final int highest;
    private final int low;
    private final int high;
    private final int change;

    Limits(Measure measure, int lowest, int highest, int low, int high, int change) {
        this.measure = measure;
        this.lowest = lowest;
        this.highest = highest;
        this.low = low;
        this.high = high;
        this.change = change;
    }

    /** What is to be said of a value beside the last one, if there is a last one. */
    List<Finding> of(int value, @Nullable Integer last) {
        return outside(value) ? List.of(rejection()) : confirmations(value, last);
    }

    boolean outside(int value) {
        return value < lowest || value > highest;
    }

    private Finding rejection() {
        return measure.reject("OUT_OF_RANGE", "must be from " + words(lowest) + " to " + words(highest));
    }

    private List<Finding> confirmations(int value, @Nullable Integer last) {
        List<Finding> findings = new ArrayList<>();
        if (value <= low) {
            findings.add(measure.confirm("LOW", "is very low"));
        }
        if (value >= high) {
            findings.add(measure.confirm("HIGH", "is very high"));
        }
        if (last != null && Math.abs(value - last) >= change) {
            findings.add(measure.changed());
        }
        return findings;
    }

    private String words(int value) {
        return name().endsWith("TENTHS") ? value / 10 + "." + value % 10 : String.valueOf(value);
    }
}
