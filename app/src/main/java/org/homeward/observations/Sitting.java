package org.homeward.observations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/**
 * One sitting as it reaches the server, read but not yet judged. The id is made before it is sent, so that the same
 * sitting sent twice is one set (HZ-13).
 */
public record Sitting(
        UUID id,
        Instant takenAt,
        VitalSigns signs,
        OxygenTherapy oxygen,
        Map<Parameter, MissingReason> missing,
        List<Checked> checked,
        @Nullable String lateReason,
        @Nullable Correction correction,
        String source) {
    public Sitting {
        missing = Map.copyOf(missing);
        checked = List.copyOf(checked);
    }

    /** A reading that was asked about: what was shown first is kept, found true or measured again. */
    public record Checked(Measure measure, String first, boolean foundTrue) {}

    /** Which set this one replaces, and why. */
    public record Correction(UUID replaces, String reason) {}

    /** The same sitting, replacing another. */
    public Sitting correcting(Correction of) {
        return new Sitting(id, takenAt, signs, oxygen, missing, checked, lateReason, of, source);
    }

    boolean hasChecked(Measure measure) {
        return checked.stream().anyMatch(check -> check.measure() == measure && check.foundTrue());
    }
}
