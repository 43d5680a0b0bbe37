package org.homeward.observations.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind a figure, for who may see these residents; each home can read that they were looked at. */
@Component
class BehindFigures {
    static final int MOST = 200;

    private static final String FOUND = """
            select b.*, o.name as place, r.given_name, r.family_name, r.preferred_name, r.room,
                   count(*) over () as all_rows, count(*) filter (where b.counts) over () as counted_rows
              from (%s) b
              join residents.resident r on r.home_id = b.home_id and r.id = b.resident_id
              join directory.organisation o on o.id = b.home_id
             where %s = :whose
             order by b.counts = :counted_first desc, b.at desc, b.resident_id limit %d
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    BehindFigures(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which figure, of which months. */
    record Asked(Line line, Period period) {
        String words() {
            return line.title() + ", " + period.words();
        }
    }

    /** Of a home's residents. */
    @Transactional
    public Behind at(HomeId home, Asked asked) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_FIGURE).saying(asked.words()));
        return find(asked, "b.home_id", home.value());
    }

    /** Of a practice's residents, in whichever home they live. */
    @Transactional
    public Behind of(OrganisationId practice, Asked asked) {
        Behind found = find(asked, "r.practice_id", practice.value());
        List<Entry> looks = new ArrayList<>(
                List.of(Entry.at(practice.value(), Deed.LOOKED_AT_FIGURE).saying(asked.words())));
        found.rows().stream()
                .map(Behind.Row::home)
                .distinct()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_FIGURE)
                        .about(practice.value())
                        .saying(asked.words()))
                .forEach(looks::add);
        audit.write(looks);
        return found;
    }

    private Behind find(Asked asked, String whose, UUID organisation) {
        Instant now = clock.instant();
        int[] counts = new int[2];
        List<Behind.Row> rows = jdbc.sql(FOUND.formatted(BehindSql.of(asked.line()), whose, MOST))
                .param("first", asked.period().begins(now).atOffset(ZoneOffset.UTC))
                .param("last", asked.period().ends(now).atOffset(ZoneOffset.UTC))
                .param("last_day", asked.period().lastDay(now))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("part", asked.line().part())
                .param("asked", Guide.asked())
                .param("missing", Guide.MISSING)
                .param("unplanned", Guide.UNPLANNED)
                .param("agreed", Guide.AGREED)
                .param("whose", organisation)
                .param("counted_first", asked.line().figure() == Figure.MISSING)
                .query((row, number) -> {
                    counts[0] = row.getInt("all_rows");
                    counts[1] = row.getInt("counted_rows");
                    return read(row);
                })
                .list();
        return new Behind(rows, counts[0], counts[1]);
    }

    private static Behind.Row read(ResultSet row) throws SQLException {
        return new Behind.Row(
                new HomeId(row.getObject("home_id", UUID.class)),
                OrganisationName.shown(row.getString("place")),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new Name(row.getString("given_name"), row.getString("family_name"), row.getString("preferred_name")),
                row.getString("room"),
                row.getTimestamp("at").toInstant(),
                row.getObject("set_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getBoolean("counts"),
                row.getString("word"),
                row.getObject("number", Integer.class),
                instant(row.getTimestamp("other")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
