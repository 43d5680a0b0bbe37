package org.homeward.assessments.skin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.assessments.Entered;
import org.homeward.clinical.skin.InfectionSign;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.clinical.skin.WoundSize;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Wounds from rows of which each is one look. */
final class WoundRows implements ResultSetExtractor<List<Wound>> {
    static final String SELECT = """
            select w.id as wound, w.resident_id, w.number, w.place, w.side, w.damage as found, w.found_at, w.origin, w.ended_at, w.ender,
                   w.ending, w.end_words, l.id, l.at, l.recorded_at, l.recorder, l.withdrawn_at, l.withdrawer, l.withdraw_reason,
                   l.damage, l.length, l.width, l.depth, l.signs, l.pain, l.dressing, l.turning, l.equipment, l.words, l.next_on,
                   l.photo is not null as pictured
              from assessments.wound w
              join assessments.wound_look l on l.home_id = w.home_id and l.wound_id = w.id
            """;
    static final String IN_ORDER = " order by w.ended_at is not null, w.number, l.at desc, l.id desc";

    @Override
    public List<Wound> extractData(ResultSet row) throws SQLException {
        Map<UUID, Wound> found = new LinkedHashMap<>();
        while (row.next()) {
            Wound next = wound(row);
            found.merge(next.id(), next, WoundRows::joined);
        }
        return List.copyOf(found.values());
    }

    private static Wound joined(Wound one, Wound next) {
        List<WoundLook> looks = new ArrayList<>(one.looks());
        looks.addAll(next.looks());
        return new Wound(
                one.id(),
                one.resident(),
                one.number(),
                one.where(),
                one.found(),
                one.foundAt(),
                one.origin(),
                one.ending(),
                looks);
    }

    private static Wound wound(ResultSet row) throws SQLException {
        return new Wound(
                row.getObject("wound", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getInt("number"),
                new Where(BodyPlace.valueOf(row.getString("place")), Side.valueOf(row.getString("side"))),
                SkinDamage.valueOf(row.getString("found")),
                row.getTimestamp("found_at").toInstant(),
                row.getString("origin"),
                ending(row),
                List.of(look(row)));
    }

    private static Wound.@Nullable Ending ending(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return ended == null
                ? null
                : new Wound.Ending(
                        WoundEnding.valueOf(row.getString("ending")),
                        ended.toInstant(),
                        row.getString("ender"),
                        row.getString("end_words"));
    }

    private static WoundLook look(ResultSet row) throws SQLException {
        Integer length = number(row, "length");
        Integer width = number(row, "width");
        Set<InfectionSign> signs = EnumSet.noneOf(InfectionSign.class);
        for (Object sign : (Object[]) row.getArray("signs").getArray()) {
            signs.add(InfectionSign.valueOf((String) sign));
        }
        return new WoundLook(
                Entered.of(row),
                SkinDamage.valueOf(row.getString("damage")),
                length == null || width == null ? null : new WoundSize(length, width),
                number(row, "depth"),
                signs,
                number(row, "pain"),
                care(row),
                row.getBoolean("pictured"));
    }

    private static WoundCare care(ResultSet row) throws SQLException {
        return new WoundCare(
                row.getString("dressing"),
                number(row, "turning"),
                row.getString("equipment"),
                row.getString("words"),
                row.getObject("next_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
