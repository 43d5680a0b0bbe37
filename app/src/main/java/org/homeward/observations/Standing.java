package org.homeward.observations;

import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** How a resident stands before the next set: SpO2 scale, usual NEWS2 (null when not known), last signs. */
public record Standing(SpO2Scale scale, @Nullable Integer usual, VitalSigns last) {}
