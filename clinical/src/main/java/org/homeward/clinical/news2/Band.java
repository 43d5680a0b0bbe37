package org.homeward.clinical.news2;

import java.util.Collections;
import java.util.List;

/** Clinical risk as chart 4 of the RCP orders it, weakest first. */
public enum Band {
    ZERO("zero"),
    LOW("low"),
    LOW_MEDIUM("low-medium"),
    MEDIUM("medium"),
    HIGH("high");

    private final String key;

    Band(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The stronger of two bands. */
    public Band or(Band other) {
        return Collections.max(List.of(this, other));
    }

    static Band of(int total, boolean singleThree) {
        if (total >= 7) {
            return HIGH;
        }
        if (total >= 5) {
            return MEDIUM;
        }
        if (singleThree) {
            return LOW_MEDIUM;
        }
        return total >= 1 ? LOW : ZERO;
    }
}
