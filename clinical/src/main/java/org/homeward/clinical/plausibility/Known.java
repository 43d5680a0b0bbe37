package org.homeward.clinical.plausibility;

import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;

/** What is already known of the person: the last vital signs (absent where never taken) and the SpO2 scale. */
public record Known(VitalSigns last, SpO2Scale scale) {}
