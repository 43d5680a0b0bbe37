package org.homeward.clinical.gatt;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a blood pressure cuff noticed about its own measurement. */
public record CuffStatus(int bits) {
    private static final int MOVEMENT = 0;
    private static final int LOOSE = 1;
    private static final int IRREGULAR = 2;
    private static final int PULSE_RANGE = 3;
    private static final int POSITION = 5;
    private static final int PULSE_RANGE_MASK = 3;
    private static final String[] PULSE_RANGES = {"within", "aboveUpper", "belowLower", "reserved"};
    private static final String[] PULSE_RANGE_WARNINGS = {
        "", "PULSE_ABOVE_RANGE", "PULSE_BELOW_RANGE", "PULSE_RANGE_RESERVED"
    };

    Map<String, @Nullable Object> tree() {
        return new Tree()
                .put("bodyMovement", has(MOVEMENT))
                .put("cuffTooLoose", has(LOOSE))
                .put("irregularPulse", has(IRREGULAR))
                .put("pulseRateRange", PULSE_RANGES[pulseRange()])
                .put("improperPosition", has(POSITION))
                .asMap();
    }

    void warn(Warnings warnings) {
        warnings.when(has(MOVEMENT), "BODY_MOVEMENT")
                .when(has(LOOSE), "CUFF_TOO_LOOSE")
                .when(has(IRREGULAR), "IRREGULAR_PULSE")
                .when(pulseRange() > 0, PULSE_RANGE_WARNINGS[pulseRange()])
                .when(has(POSITION), "IMPROPER_POSITION");
    }

    private int pulseRange() {
        return bits >> PULSE_RANGE & PULSE_RANGE_MASK;
    }

    private boolean has(int bit) {
        return (bits >> bit & 1) == 1;
    }
}
