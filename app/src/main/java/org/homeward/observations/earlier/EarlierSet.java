package org.homeward.observations.earlier;

import java.time.Instant;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** A set that was taken with other kit: at which home, when, with which box, what was measured and the score that kit gave; of nobody we know. */
record EarlierSet(
        FileHome home,
        Instant takenAt,
        String asset,
        VitalSigns signs,
        SpO2Scale scale,
        boolean concern,
        @Nullable Integer fileScore) {

    /** The home as the file names it. */
    record FileHome(String code, String name) {
        String words() {
            return code.isEmpty() ? name : name + " (" + code + ")";
        }
    }
}
