package org.homeward.observations;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** A saved set: the signs, the score that was given then, who took it and when. */
public record ObservedSet(
        UUID id,
        Instant takenAt,
        Instant recordedAt,
        String recorder,
        VitalSigns signs,
        OxygenTherapy oxygen,
        GivenScore score,
        Map<Parameter, MissingReason> missing,
        Remarks remarks) {

    /** What else was said with a set. */
    public record Remarks(
            String source,
            @Nullable String checked,
            @Nullable String lateReason,
            @Nullable UUID replaces,
            @Nullable String replaceReason,
            boolean replaced) {}
}
