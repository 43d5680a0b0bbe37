package org.homeward.observations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;

/** A row of observations.observation_set as the set it holds. */
public final class SetRow {
    private static final String STORED = """
            s.id as set_id, s.taken_at, s.recorded_at, s.recorder, s.respiration, s.saturation, s.oxygen, s.oxygen_flow,
            s.oxygen_device, s.systolic, s.diastolic, s.pulse, s.consciousness::text as consciousness, s.temperature, s.scale, s.points,
            s.total, s.at_least, s.band, s.status::text as status, s.usual, s.missing, s.checked, s.source, s.late_reason,
            s.raw, s.replaces, s.replace_reason, s.weight, s.glucose, s.devices,
            """;

    /** The columns {@link #set} reads, of a table or lateral named s. */
    public static final String COLUMNS = STORED + """
            (select later.source from observations.observation_set later
              where later.home_id = s.home_id and later.replaces = s.id) as replaced_by
            """;

    /** The same where s has left out what was replaced: PostgreSQL need not look again. */
    public static final String COLUMNS_OF_CURRENT = STORED + "null as replaced_by ";

    private SetRow() {}

    public static ObservedSet set(ResultSet row) throws SQLException {
        return new ObservedSet(
                row.getObject("set_id", UUID.class),
                row.getTimestamp("taken_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorder"),
                signs(row),
                new OxygenTherapy(number(row, "oxygen_flow"), row.getString("oxygen_device")),
                score(row),
                missing(row.getString("missing")),
                remarks(row),
                beside(row));
    }

    private static VitalSigns signs(ResultSet row) throws SQLException {
        Integer respiration = number(row, "respiration");
        Integer saturation = number(row, "saturation");
        Integer systolic = number(row, "systolic");
        Integer pulse = number(row, "pulse");
        Integer temperature = number(row, "temperature");
        return new VitalSigns(
                respiration == null ? null : new RespirationRate(respiration),
                saturation == null ? null : new OxygenSaturation(saturation),
                breathing((Boolean) row.getObject("oxygen")),
                systolic == null ? null : new BloodPressure(systolic, number(row, "diastolic")),
                pulse == null ? null : new Pulse(pulse),
                consciousness(row.getString("consciousness")),
                temperature == null ? null : new Temperature(temperature));
    }

    private static @Nullable Breathing breathing(@Nullable Boolean oxygen) {
        if (oxygen == null) {
            return null;
        }
        return oxygen ? Breathing.OXYGEN : Breathing.AIR;
    }

    private static @Nullable Consciousness consciousness(@Nullable String letter) {
        return letter == null ? null : Consciousness.read(letter).orNull();
    }

    private static GivenScore score(ResultSet row) throws SQLException {
        Integer band = number(row, "band");
        return new GivenScore(
                GivenScore.Status.of(row.getString("status").charAt(0)),
                number(row, "total"),
                row.getInt("at_least"),
                band == null ? null : Band.values()[band],
                row.getInt("scale") == 2 ? SpO2Scale.SCALE_2 : SpO2Scale.SCALE_1,
                points(row.getArray("points")),
                number(row, "usual"));
    }

    private static List<@Nullable Integer> points(Array array) throws SQLException {
        List<@Nullable Integer> points = new ArrayList<>();
        for (Number point : (Number[]) array.getArray()) {
            points.add(point == null ? null : point.intValue());
        }
        return points;
    }

    private static Map<Parameter, MissingReason> missing(@Nullable String json) {
        Map<Parameter, MissingReason> reasons = new EnumMap<>(Parameter.class);
        if (json != null) {
            Json.texts(json)
                    .forEach((parameter, reason) ->
                            reasons.put(Parameter.valueOf(parameter), MissingReason.valueOf(reason)));
        }
        return reasons;
    }

    private static ObservedSet.Remarks remarks(ResultSet row) throws SQLException {
        return new ObservedSet.Remarks(
                row.getString("source"),
                row.getString("checked"),
                raw(row.getString("raw")),
                row.getString("late_reason"),
                row.getObject("replaces", UUID.class),
                row.getString("replace_reason"),
                fate(row.getString("replaced_by")),
                frames(row.getString("devices")));
    }

    private static WeightAndGlucose beside(ResultSet row) throws SQLException {
        Integer weight = number(row, "weight");
        String glucose = row.getString("glucose");
        return weight == null && glucose == null
                ? WeightAndGlucose.NONE
                : new WeightAndGlucose(
                        weight == null ? null : new Weight(weight),
                        glucose == null ? null : Glucose.read(glucose).orNull());
    }

    private static List<DeviceFrame> frames(@Nullable String json) {
        return json == null ? List.of() : Json.frames(json);
    }

    private static Map<String, String> raw(@Nullable String json) {
        return json == null ? Map.of() : Json.texts(json);
    }

    private static ObservedSet.Fate fate(@Nullable String replacedBy) {
        if (replacedBy == null) {
            return ObservedSet.Fate.COUNTS;
        }
        return replacedBy.equals(Origin.WITHDRAWN) ? ObservedSet.Fate.WAS_SOMEBODY_ELSES : ObservedSet.Fate.CORRECTED;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
