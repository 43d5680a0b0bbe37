package org.homeward.clinical.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.Glucose.Measured;
import org.homeward.clinical.signs.Glucose.TooHigh;
import org.homeward.clinical.signs.Glucose.TooLow;

/** Looks at a blood glucose before it is saved. */
public final class GlucosePlausibility {
    private static final int LEAST_MG_PER_DL = 700;
    private static final int MOST_MG_PER_DL = 6000;
    private static final BigDecimal MG_PER_DL_IN_A_MMOL_PER_L = new BigDecimal("18.0156");

    private GlucosePlausibility() {}

    public static Verdict of(Glucose glucose) {
        return new Verdict(
                switch (glucose) {
                    case TooHigh high ->
                        List.of(Measure.GLUCOSE.confirm("HI", "is too high for the meter: get help now"));
                    case TooLow low ->
                        List.of(Measure.GLUCOSE.confirm(
                                "LO", "is too low for the meter: treat it as a low blood sugar now"));
                    case Measured figure -> measured(figure.tenths());
                });
    }

    private static List<Finding> measured(int tenths) {
        return tenths >= LEAST_MG_PER_DL && tenths <= MOST_MG_PER_DL
                ? List.of(milligrams(BigDecimal.valueOf(tenths, 1)))
                : Limits.GLUCOSE_TENTHS.of(tenths, null);
    }

    private static Finding milligrams(BigDecimal typed) {
        BigDecimal millimoles = typed.divide(MG_PER_DL_IN_A_MMOL_PER_L, 1, RoundingMode.HALF_UP);
        String advice = "Is this mg/dL? " + typed + " mg/dL is " + millimoles
                + " mmol/L. Type the blood glucose in mmol/L, or measure again.";
        return new Finding(Level.REJECT, Measure.GLUCOSE, "GLUCOSE_MG_DL", advice);
    }
}
