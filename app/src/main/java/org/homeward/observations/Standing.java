package org.homeward.observations;

import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/**
 * How a resident stands before the next set: SpO2 scale with its target (null on scale 1), usual NEWS2 (null when not
 * known), last signs, and what should have been reviewed.
 */
public record Standing(
        SpO2Scale scale,
        @Nullable OxygenTarget target,
        @Nullable Integer usual,
        VitalSigns last,
        Reviews reviews) {
    Standing(SpO2Scale scale, @Nullable Integer usual, VitalSigns last) {
        this(scale, null, usual, last, Reviews.NONE_OVERDUE);
    }
}
