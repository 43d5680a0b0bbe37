package org.homeward.observations.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.Attempt;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.Measured;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenTherapy;
import org.jspecify.annotations.Nullable;

/** A saved set as a program reads it: total only when complete, atLeast otherwise (HZ-05). */
record SetAnswer(
        UUID id,
        Instant takenAt,
        Instant recordedAt,
        String recorder,
        Map<String, Object> readings,
        Map<String, String> missing,
        Score score,
        List<Check> checked,
        String source,
        Map<String, String> raw,
        @Nullable String lateReason,
        @Nullable UUID replaces,
        @Nullable String replaceReason,
        boolean replaced,
        @Nullable List<OwnLimitAnswer> ownLimits) {

    /** A reading that was asked about: what was read first; the reading itself is the one that counts. */
    record Check(String measure, @Nullable BigDecimal first) {}

    /** What the set said of a limit that a clinician signed for this person: it asks beside the score (HZ-57). */
    record OwnLimitAnswer(String limit, String outcome, String said, String asks, String signedBy) {
        static OwnLimitAnswer of(JudgedLimit judged) {
            return new OwnLimitAnswer(
                    judged.own().words(),
                    judged.outcome().name(),
                    judged.said(),
                    judged.own().limit().asks().name(),
                    judged.own().signer());
        }
    }

    record Score(
            String status,
            @Nullable Integer total,
            int atLeast,
            @Nullable String band,
            int scale,
            Map<String, Integer> points,
            @Nullable Integer usual) {}

    /** Of somebody for whom nobody had signed a limit. */
    static SetAnswer of(ObservedSet set) {
        return of(set, List.of());
    }

    static SetAnswer of(ObservedSet set, List<JudgedLimit> limits) {
        Map<String, String> missing = new LinkedHashMap<>();
        set.missing().forEach((parameter, reason) -> missing.put(parameter.key(), reason.name()));
        return new SetAnswer(
                set.id(),
                set.takenAt(),
                set.recordedAt(),
                set.recorder(),
                readings(set.signs(), set.oxygen()),
                missing,
                score(set),
                set.attempts().stream().map(SetAnswer::check).toList(),
                set.remarks().source(),
                new TreeMap<>(set.remarks().raw()),
                set.remarks().lateReason(),
                set.remarks().moved() ? null : set.remarks().replaces(),
                set.remarks().replaceReason(),
                set.remarks().replaced(),
                limits.isEmpty()
                        ? null
                        : limits.stream().map(OwnLimitAnswer::of).toList());
    }

    private static Check check(Attempt attempt) {
        return new Check(
                attempt.measure().code(), Measured.isNumber(attempt.first()) ? new BigDecimal(attempt.first()) : null);
    }

    private static Score score(ObservedSet set) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            Integer given = set.score().points(parameter);
            if (given != null) {
                points.put(parameter.key(), given);
            }
        }
        var band = set.score().band();
        return new Score(
                set.score().status().name(),
                set.score().total(),
                set.score().atLeast(),
                band == null ? null : band.key(),
                set.score().scale().number(),
                points,
                set.score().usual());
    }

    private static Map<String, Object> readings(VitalSigns signs, OxygenTherapy oxygen) {
        Map<String, Object> readings = new LinkedHashMap<>();
        put(
                readings,
                "respirationRate",
                signs.respirationRate() == null ? null : signs.respirationRate().perMinute());
        put(
                readings,
                "oxygenSaturation",
                signs.oxygenSaturation() == null
                        ? null
                        : signs.oxygenSaturation().percent());
        put(
                readings,
                "breathing",
                signs.breathing() == null ? null : signs.breathing().key());
        Integer flow = oxygen.flowTenths();
        put(readings, "oxygenFlow", flow == null ? null : BigDecimal.valueOf(flow, 1));
        put(readings, "oxygenDevice", oxygen.device());
        BloodPressure pressure = signs.bloodPressure();
        put(readings, "systolic", pressure == null ? null : pressure.systolic());
        put(readings, "diastolic", pressure == null ? null : pressure.diastolic());
        put(readings, "pulse", signs.pulse() == null ? null : signs.pulse().perMinute());
        put(
                readings,
                "consciousness",
                signs.consciousness() == null ? null : signs.consciousness().letter());
        put(
                readings,
                "temperature",
                signs.temperature() == null
                        ? null
                        : BigDecimal.valueOf(signs.temperature().tenths(), 1));
        return readings;
    }

    private static void put(Map<String, Object> readings, String name, @Nullable Object value) {
        if (value != null) {
            readings.put(name, value);
        }
    }
}
