package org.homeward.assessments.nutrition;

import org.homeward.clinical.nutrition.Risk;
import org.jspecify.annotations.Nullable;

/** What somebody thinks who could not weigh or measure: the risk, why, and the upper arm in millimetres if it was measured. */
public record Impression(Risk risk, String why, @Nullable Integer arm) {
    /** "by impression: clothes are loose; upper arm 23.0 cm". */
    public String words() {
        return "by impression: " + why + (arm == null ? "" : "; upper arm " + Measures.tenths(arm) + " cm");
    }
}
