package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.VitalSigns;

/** What is to be said of an oxygen saturation. */
final class Saturations {
    private static final int EMERGENCY_BELOW = 50;
    private static final int DROP = 4;
    private static final int FULL = 100;
    private static final Finding EMERGENCY = new Finding(
            Level.CONFIRM,
            Measure.OXYGEN_SATURATION,
            "SPO2_EMERGENCY",
            "Oxygen level below 50. Look at the person: if they look ill, call 999 now. "
                    + "Measure again. If it is right, tick \"Checked, true reading\".");

    private Saturations() {}

    static List<Finding> of(VitalSigns signs, Known known) {
        OxygenSaturation saturation = signs.oxygenSaturation();
        if (saturation == null) {
            return List.of();
        }
        Limits limits = known.scale() == SpO2Scale.SCALE_1 ? Limits.SPO2_SCALE_1 : Limits.SPO2_SCALE_2;
        int percent = saturation.percent();
        if (limits.outside(percent)) {
            return limits.of(percent, null);
        }
        List<Finding> findings =
                new ArrayList<>(percent < EMERGENCY_BELOW ? List.of(EMERGENCY) : limits.of(percent, null));
        OxygenSaturation last = known.last().oxygenSaturation();
        if (last != null && last.percent() - percent >= DROP) {
            findings.add(Measure.OXYGEN_SATURATION.confirm("DROP", "has dropped since last time"));
        }
        if (percent == FULL && signs.breathing() == Breathing.AIR) {
            findings.add(Measure.OXYGEN_SATURATION.confirm("FULL_ON_AIR", "of 100 is rare on air"));
        }
        return findings;
    }
}
