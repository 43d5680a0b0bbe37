package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;

/** Looks at a weight before it is saved, beside the last one if there is one. */
public final class WeightPlausibility {
    private static final int THREE_KILOGRAMS = 30;
    private static final int FIVE_PER_CENT_TIMES = 20;

    private WeightPlausibility() {}

    public static Verdict of(Weight weight, @Nullable Weight last) {
        List<Finding> findings = new ArrayList<>(Limits.WEIGHT_TENTHS.of(weight.tenths(), null));
        if (last != null && changed(weight, last) && !Limits.WEIGHT_TENTHS.outside(weight.tenths())) {
            findings.add(Measure.WEIGHT.changed());
        }
        return new Verdict(findings);
    }

    private static boolean changed(Weight weight, Weight last) {
        int change = Math.abs(weight.tenths() - last.tenths());
        return change >= THREE_KILOGRAMS || change * FIVE_PER_CENT_TIMES >= last.tenths();
    }
}
