package org.homeward.observations;

import java.time.Instant;
import java.util.List;
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
        Remarks remarks,
        WeightAndGlucose beside) {

    /** A set in which nothing was measured beside the signs. */
    public ObservedSet(
            UUID id,
            Instant takenAt,
            Instant recordedAt,
            String recorder,
            VitalSigns signs,
            OxygenTherapy oxygen,
            GivenScore score,
            Map<Parameter, MissingReason> missing,
            Remarks remarks) {
        this(id, takenAt, recordedAt, recorder, signs, oxygen, score, missing, remarks, WeightAndGlucose.NONE);
    }

    /** What else was said with a set. */
    public record Remarks(
            String source,
            @Nullable String checked,
            Map<String, String> raw,
            @Nullable String lateReason,
            @Nullable UUID replaces,
            @Nullable String replaceReason,
            Fate fate,
            List<DeviceFrame> frames) {
        public Remarks {
            raw = Map.copyOf(raw);
            frames = List.copyOf(frames);
        }

        public Remarks(
                String source,
                @Nullable String checked,
                @Nullable String lateReason,
                @Nullable UUID replaces,
                @Nullable String replaceReason,
                boolean replaced) {
            this(
                    source,
                    checked,
                    Map.of(),
                    lateReason,
                    replaces,
                    replaceReason,
                    replaced ? Fate.CORRECTED : Fate.COUNTS,
                    List.of());
        }

        /** Whether it counts no more: another took its place, or it was somebody else's. */
        public boolean replaced() {
            return fate != Fate.COUNTS;
        }

        /** Whether it was first written down for somebody else. */
        public boolean moved() {
            return source.equals(Origin.MOVED);
        }

        Sitting.@Nullable Correction correction() {
            return replaces == null || replaceReason == null ? null : new Sitting.Correction(replaces, replaceReason);
        }
    }

    /** What has become of a set since it was saved. */
    public enum Fate {
        COUNTS,
        CORRECTED,
        WAS_SOMEBODY_ELSES
    }

    /** What was asked about when it was saved, with both readings. */
    public List<Attempt> attempts() {
        String checked = remarks.checked();
        return checked == null
                ? List.of()
                : Json.checks(checked).stream()
                        .map(check -> new Attempt(
                                check.measure(), check.first(), Measured.of(check.measure(), signs, oxygen)))
                        .toList();
    }
}
