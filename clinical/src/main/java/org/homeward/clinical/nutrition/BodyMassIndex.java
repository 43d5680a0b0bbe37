package org.homeward.clinical.nutrition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.homeward.clinical.signs.Weight;

/** Weight for height in tenths of a kilogram per square metre: 18.5 is 185. MUST, step 1. */
public record BodyMassIndex(int tenths) {
    private static final int WELL_OVER = 200;
    private static final int UNDER = 185;
    private static final int TENTHS_AND_CENTIMETRES = 10_000;

    /** Worked out exactly and rounded once. */
    public static BodyMassIndex of(Weight weight, Height height) {
        BigDecimal area = BigDecimal.valueOf((long) height.centimetres() * height.centimetres());
        return new BodyMassIndex(BigDecimal.valueOf((long) weight.tenths() * TENTHS_AND_CENTIMETRES)
                .divide(area, 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** A value that was worked out elsewhere, rounded half up to a tenth. */
    public static BodyMassIndex rounded(BigDecimal value) {
        return new BodyMassIndex(
                value.setScale(1, RoundingMode.HALF_UP).unscaledValue().intValueExact());
    }

    /** 0 over 20, 1 from 18.5 to 20, 2 below 18.5. */
    public int points() {
        return tenths > WELL_OVER ? 0 : tenths >= UNDER ? 1 : 2;
    }
}
