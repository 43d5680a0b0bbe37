package org.homeward.clinical.plausibility;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When an observation was made, beside the clock that received it and the person's admission. */
public record ObservationTime(Instant observed, Instant received, Instant admitted) {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofHours(2);

    /** Looks at it before it is saved. */
    public Verdict verdict() {
        if (observed.isAfter(received.plus(AHEAD))) {
            return one(Level.REJECT, "TIME_IN_FUTURE", "This time has not come yet. Check the date and time.");
        }
        if (observed.isBefore(admitted)) {
            return one(
                    Level.REJECT,
                    "TIME_BEFORE_ADMISSION",
                    "This is before the person came to live here. Check the date and the resident.");
        }
        return observed.isBefore(received.minus(LATE))
                ? one(
                        Level.CONFIRM,
                        "TIME_LATE",
                        "This was more than 2 hours ago. Check the time and say why it is late.")
                : new Verdict(List.of());
    }

    private static Verdict one(Level level, String code, String advice) {
        return new Verdict(List.of(new Finding(level, Measure.OBSERVATION_TIME, code, advice)));
    }
}
