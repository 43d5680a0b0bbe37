package org.homeward.observations;

import java.math.BigDecimal;
import org.homeward.clinical.plausibility.Measure;
import org.jspecify.annotations.Nullable;

/** A reading that was asked about, as both attempts are shown: the first one, and the one that counts. */
public record Attempt(
        Measure measure, String first, @Nullable BigDecimal now) {

    /** "first 206, measured again 120". */
    public String words() {
        if (first.isEmpty()) {
            return "asked about and checked";
        }
        if (now == null) {
            return "first " + first + ", then no reading";
        }
        return Measured.isSame(first, now)
                ? now + " was asked about and found true"
                : "first " + first + ", measured again " + now;
    }
}
