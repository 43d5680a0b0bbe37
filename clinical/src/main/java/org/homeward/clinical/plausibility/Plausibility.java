package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** Looks at a set of vital signs before it is saved; shock is rare, so it is confirmed and never refused. */
public final class Plausibility {
    private static final int MOST_BETWEEN_TWO_DEVICES = 20;

    private Plausibility() {}

    /** Looks at every vital sign that is there, beside the last ones. */
    public static Verdict of(VitalSigns signs, Known known) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(respirationRate(signs.respirationRate(), known.last().respirationRate()));
        findings.addAll(Saturations.of(signs, known));
        findings.addAll(Pressures.of(signs.bloodPressure(), known.last().bloodPressure()));
        findings.addAll(pulse(signs.pulse(), known.last().pulse()));
        findings.addAll(Temperatures.of(signs.temperature(), known.last().temperature()));
        return new Verdict(findings);
    }

    /** Looks at the pulse as two devices show it at the same time. */
    public static Verdict twoDevices(Pulse one, Pulse other) {
        boolean apart = Math.abs(one.perMinute() - other.perMinute()) > MOST_BETWEEN_TWO_DEVICES;
        return new Verdict(
                apart
                        ? List.of(Measure.PULSE.confirm("TWO_DEVICES", "is not the same on the two devices"))
                        : List.of());
    }

    private static List<Finding> respirationRate(@Nullable RespirationRate rate, @Nullable RespirationRate last) {
        return rate == null
                ? List.of()
                : Limits.RESPIRATION_RATE.of(rate.perMinute(), last == null ? null : last.perMinute());
    }

    private static List<Finding> pulse(@Nullable Pulse pulse, @Nullable Pulse last) {
        return pulse == null ? List.of() : Limits.PULSE.of(pulse.perMinute(), last == null ? null : last.perMinute());
    }
}
