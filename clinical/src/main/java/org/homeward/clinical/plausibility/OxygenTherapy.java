package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.clinical.signs.OxygenConcentration;
import org.homeward.clinical.signs.OxygenFlow;
import org.jspecify.annotations.Nullable;

/** Oxygen as it is given: flow, concentration, whether by Venturi mask, and whether a prescription is on record. */
public record OxygenTherapy(
        @Nullable OxygenFlow flow,
        @Nullable OxygenConcentration concentration,
        boolean byVenturiMask,
        boolean prescribed) {
    private static final Set<Integer> VENTURI = Set.of(24, 28, 31, 35, 40, 60);

    /** Looks at it before it is saved. */
    public Verdict verdict() {
        List<Finding> findings = new ArrayList<>();
        if (flow != null) {
            findings.addAll(Limits.OXYGEN_FLOW_TENTHS.of(flow.tenths(), null));
        }
        if (concentration != null) {
            findings.addAll(concentration(concentration.percent()));
        }
        if (!prescribed) {
            findings.add(new Finding(
                    Level.CONFIRM,
                    Measure.OXYGEN_FLOW,
                    "O2_NOT_PRESCRIBED",
                    "No oxygen prescription is on record. Keep the oxygen on and tell the senior or the GP now. "
                            + "Then tick \"Checked, true reading\"."));
        }
        return new Verdict(findings);
    }

    private List<Finding> concentration(int percent) {
        return byVenturiMask && !Limits.OXYGEN_CONCENTRATION.outside(percent) && !VENTURI.contains(percent)
                ? List.of(Measure.OXYGEN_CONCENTRATION.confirm(
                        "NOT_VENTURI", "is not one a Venturi mask gives (24, 28, 31, 35, 40 or 60)"))
                : Limits.OXYGEN_CONCENTRATION.of(percent, null);
    }
}
