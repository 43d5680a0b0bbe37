package org.homeward.clinical.plausibility;

import java.util.List;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.Glucose.Measured;
import org.homeward.clinical.signs.Glucose.TooHigh;
import org.homeward.clinical.signs.Glucose.TooLow;

/** Looks at a blood glucose before it is saved. */
public final class GlucosePlausibility {
    private static final int LEAST_MG_PER_DL = 700;
    private static final int MOST_MG_PER_DL = 6000;
    /** 18.0156 mg/dL are a mmol/L. Whole numbers only: the browser does not have to load more for this. */
    private static final int MG_PER_DL_IN_A_MMOL_PER_L = 180_156;

    private static final int TEN_THOUSANDTHS = 10_000;

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

    static List<Finding> measured(int tenths) {
        return tenths >= LEAST_MG_PER_DL && tenths <= MOST_MG_PER_DL
                ? List.of(milligrams(tenths))
                : Limits.GLUCOSE_TENTHS.of(tenths, null);
    }

    private static Finding milligrams(int tenths) {
        int millimoles = (tenths * TEN_THOUSANDTHS + MG_PER_DL_IN_A_MMOL_PER_L / 2) / MG_PER_DL_IN_A_MMOL_PER_L;
        String advice = "Is this mg/dL? " + decimal(tenths) + " mg/dL is " + decimal(millimoles)
                + " mmol/L. Type the blood glucose in mmol/L, or measure again.";
        return new Finding(Level.REJECT, Measure.GLUCOSE, "GLUCOSE_MG_DL", advice);
    }

    private static String decimal(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
