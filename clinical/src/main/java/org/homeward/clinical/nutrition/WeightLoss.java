package org.homeward.clinical.nutrition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.homeward.clinical.signs.Weight;

/** Weight lost without meaning to in the past three to six months, in tenths of a percent of the earlier weight: 5.0 % is 50. MUST, step 2. */
public record WeightLoss(int tenths) {
    private static final int SOME = 50;
    private static final int MUCH = 100;
    private static final int WHOLE = 1_000;

    public WeightLoss {
        if (tenths < 0 || tenths > WHOLE) {
            throw new IllegalArgumentException("A loss is from 0 to 1000 tenths of a percent, not " + tenths);
        }
    }

    /** Weight that was gained is no loss. */
    public static WeightLoss from(Weight earlier, Weight now) {
        if (earlier.tenths() <= now.tenths()) {
            return new WeightLoss(0);
        }
        return new WeightLoss(BigDecimal.valueOf((long) (earlier.tenths() - now.tenths()) * WHOLE)
                .divide(BigDecimal.valueOf(earlier.tenths()), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** A value that was worked out elsewhere, rounded half up to a tenth; a loss below 0 is a gain, and so none. */
    public static WeightLoss rounded(BigDecimal percent) {
        return new WeightLoss(percent.max(BigDecimal.ZERO)
                .setScale(1, RoundingMode.HALF_UP)
                .unscaledValue()
                .intValueExact());
    }

    /** 0 below 5 %, 1 from 5 to 10 %, 2 over 10 %. */
    public int points() {
        return tenths < SOME ? 0 : tenths <= MUCH ? 1 : 2;
    }
}
