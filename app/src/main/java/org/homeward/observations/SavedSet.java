package org.homeward.observations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Sitting.Correction;
import org.jspecify.annotations.Nullable;

/** A set on its way into the database: the row, its audit line and its event, in one round trip. */
public record SavedSet(Sitting sitting, GivenScore score, Where where, Signature by, Instant now) {
    /** Inserts the set and nothing else; {@link #row} are its parameters. */
    public static final String ROW = """
            insert into observations.observation_set (home_id, id, resident_id, taken_at, recorded_at, recorded_by, recorder,
                respiration, saturation, oxygen, oxygen_flow, oxygen_device, systolic, diastolic, pulse, consciousness,
                temperature, scale, points, total, at_least, band, status, usual, missing, checked, raw, source, late_reason,
                replaces, replace_reason, weight, glucose, devices)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text::"char", ?, ?, ?::smallint[], ?, ?, ?, ?::text::"char", ?,
                ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    /** Inserts the set, its event and its audit line; {@link #parameters} are its parameters. */
    public static final String SQL = ROW + """
            ;
            insert into observations.event (home_id, id, resident_id, kind, about) values (?, ?, ?, ?, ?);
            """ + Audit.APPEND;

    /** Whose set it is. */
    public record Where(HomeId home, ResidentId resident) {}

    public List<@Nullable Object> row() {
        List<@Nullable Object> all = new ArrayList<>(identity());
        all.addAll(signs(sitting.signs()));
        all.addAll(given());
        all.addAll(said());
        all.addAll(beside());
        return all;
    }

    /** In the name of whoever is acting. */
    public List<@Nullable Object> parameters() {
        List<@Nullable Object> all = new ArrayList<>(row());
        all.addAll(event());
        all.addAll(Audit.parameters(auditLine()));
        return all;
    }

    private List<@Nullable Object> identity() {
        return Arrays.asList(
                where.home().value(),
                sitting.id(),
                where.resident().value(),
                Timestamp.from(sitting.takenAt()),
                Timestamp.from(now),
                by.person().value(),
                by.words());
    }

    private List<@Nullable Object> signs(VitalSigns signs) {
        BloodPressure pressure = signs.bloodPressure();
        return Arrays.asList(
                signs.respirationRate() == null ? null : signs.respirationRate().perMinute(),
                signs.oxygenSaturation() == null
                        ? null
                        : signs.oxygenSaturation().percent(),
                signs.breathing() == null ? null : signs.breathing() == Breathing.OXYGEN,
                sitting.oxygen().flowTenths(),
                sitting.oxygen().device(),
                pressure == null ? null : pressure.systolic(),
                pressure == null ? null : pressure.diastolic(),
                signs.pulse() == null ? null : signs.pulse().perMinute(),
                signs.consciousness() == null ? null : signs.consciousness().letter(),
                signs.temperature() == null ? null : signs.temperature().tenths());
    }

    private List<@Nullable Object> given() {
        return Arrays.asList(
                score.scale().number(),
                score.points().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                score.total(),
                score.atLeast(),
                score.band() == null ? null : score.band().ordinal(),
                String.valueOf(score.status().letter()),
                score.usual());
    }

    private List<@Nullable Object> said() {
        Correction correction = sitting.correction();
        return Arrays.asList(
                sitting.missing().isEmpty() ? null : Json.write(sitting.missing()),
                sitting.checked().isEmpty() ? null : Json.write(sitting.checked()),
                sitting.origin().raw().isEmpty()
                        ? null
                        : Json.write(sitting.origin().raw()),
                sitting.source(),
                sitting.lateReason(),
                correction == null ? null : correction.replaces(),
                correction == null ? null : correction.reason());
    }

    private List<@Nullable Object> beside() {
        WeightAndGlucose beside = sitting.beside();
        List<DeviceFrame> frames = sitting.origin().frames();
        return Arrays.asList(
                beside.weight() == null ? null : beside.weight().tenths(),
                beside.glucose() == null ? null : beside.glucoseText(),
                frames.isEmpty() ? null : Json.write(frames));
    }

    private List<@Nullable Object> event() {
        Correction correction = sitting.correction();
        return correction != null && isWithdrawn()
                ? event("SetWithdrawn", correction.replaces())
                : event("ScoreRecorded", sitting.id());
    }

    private List<@Nullable Object> event(String kind, UUID about) {
        return List.of(where.home().value(), Ids.next(), where.resident().value(), kind, about);
    }

    private Entry auditLine() {
        Correction correction = sitting.correction();
        if (correction != null && isWithdrawn()) {
            return Entry.of(where.home(), Deed.MOVED_SET_AWAY, where.resident())
                    .about(correction.replaces())
                    .saying(correction.reason());
        }
        return Entry.of(where.home(), deed(), where.resident())
                .about(sitting.id())
                .saying("NEWS2 " + score.words());
    }

    private boolean isWithdrawn() {
        return sitting.source().equals(Origin.WITHDRAWN);
    }

    private Deed deed() {
        if (sitting.source().equals(Origin.MOVED)) {
            return Deed.MOVED_SET_HERE;
        }
        return sitting.correction() == null ? Deed.RECORDED_SET : Deed.CORRECTED_SET;
    }

    /** The set as it will be read back. */
    ObservedSet asRead() {
        Correction correction = sitting.correction();
        return new ObservedSet(
                sitting.id(),
                sitting.takenAt(),
                now,
                by.words(),
                sitting.signs(),
                sitting.oxygen(),
                score,
                sitting.missing(),
                new ObservedSet.Remarks(
                        sitting.source(),
                        sitting.checked().isEmpty() ? null : Json.write(sitting.checked()),
                        sitting.origin().raw(),
                        sitting.lateReason(),
                        correction == null ? null : correction.replaces(),
                        correction == null ? null : correction.reason(),
                        ObservedSet.Fate.COUNTS,
                        sitting.origin().frames()),
                sitting.beside());
    }
}
