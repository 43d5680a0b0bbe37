package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;

/** What is written down beside the seven readings: how much oxygen flows, a weight, a blood glucose; null where there is none. */
public record Beside(
        @Nullable OxygenFlow flow,
        @Nullable Weight weight,
        @Nullable Glucose glucose) {

    /**
     * Looks at it before it is saved. Whether the oxygen is prescribed is not on record here, so it is not judged. HI and LO are the
     * meter's own words: nothing can be looked at again, and help must not wait.
     */
    public Verdict verdict() {
        List<Finding> findings = new ArrayList<>();
        if (flow != null) {
            findings.addAll(Limits.OXYGEN_FLOW_TENTHS.of(flow.tenths(), null));
        }
        if (weight != null) {
            findings.addAll(Limits.WEIGHT_TENTHS.of(weight.tenths(), null));
        }
        if (glucose instanceof Glucose.Measured figure) {
            findings.addAll(GlucosePlausibility.measured(figure.tenths()));
        }
        return new Verdict(findings);
    }
}
