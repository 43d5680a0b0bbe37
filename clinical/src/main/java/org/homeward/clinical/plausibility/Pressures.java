package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.signs.BloodPressure;
import org.jspecify.annotations.Nullable;

/** What is to be said of a blood pressure. */
final class Pressures {
    private static final int LEAST_DIFFERENCE = 15;
    private static final int MOST_DIFFERENCE = 120;

    private Pressures() {}

    static List<Finding> of(@Nullable BloodPressure pressure, @Nullable BloodPressure last) {
        if (pressure == null) {
            return List.of();
        }
        List<Finding> findings =
                new ArrayList<>(Limits.SYSTOLIC.of(pressure.systolic(), last == null ? null : last.systolic()));
        Integer diastolic = pressure.diastolic();
        if (diastolic != null) {
            findings.addAll(Limits.DIASTOLIC.of(diastolic, null));
            findings.addAll(difference(pressure.systolic() - diastolic));
        }
        return findings;
    }

    private static List<Finding> difference(int difference) {
        if (difference <= 0) {
            return List.of(Measure.SYSTOLIC.reject(
                    "NOT_ABOVE_DBP", "must be higher than the diastolic; were the two numbers swapped"));
        }
        if (difference < LEAST_DIFFERENCE) {
            return List.of(Measure.SYSTOLIC.confirm("NEAR_DBP", "is very near the diastolic"));
        }
        return difference > MOST_DIFFERENCE
                ? List.of(Measure.SYSTOLIC.confirm("FAR_FROM_DBP", "is very far above the diastolic"))
                : List.of();
    }
}
