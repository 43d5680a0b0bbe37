package org.homeward.directory.browse;

import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.register.OrganisationRow;
import org.homeward.directory.register.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations by every word typed: in the name, the town, the postcode or a code. */
@Component
class Finds {
    static final int MOST = 50;
    private static final String[] AREAS = Stream.of(
                    OrganisationKind.REGION, OrganisationKind.ICB, OrganisationKind.SUB_ICB, OrganisationKind.PLACE)
            .map(OrganisationKind::code)
            .toArray(String[]::new);
    private final JdbcClient jdbc;

    Finds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of those found, and how many there are. */
    record Found(List<Organisation> first, int all) {
        static final Found NOTHING = new Found(List.of(), 0);

        Found {
            first = List.copyOf(first);
        }
    }

    /** Open ones first, then those with a word in their name; in the area as it is on the day, when one is asked for. */
    Found find(Asked asked, LocalDate day) {
        int[] all = new int[1];
        String[] patterns = asked.patterns().toArray(String[]::new);
        List<Organisation> first = jdbc.sql("with recursive " + Territory.AREAS
                        + """
                        select %s, count(*) over () as found from %s
                        where (cast(:area as uuid) is null or %s)
                          and o.kind = any(:kinds) and (:closedToo or o.closed_on is null)
                          and concat_ws(' ', o.name, o.town, o.postcode, replace(o.postcode, ' ', ''), o.ods_code,
                                        o.cqc_location_id, o.cqc_provider_id, o.ons_code, o.local_code) ilike all (cast(:patterns as text[]))
                        order by o.closed_on is not null, o.name ilike all (cast(:patterns as text[])) desc, o.name, o.id
                        limit :most
                        """.formatted(OrganisationRow.COLUMNS, OrganisationRow.TABLES, Territory.HOLDS))
                .param("area", asked.areaId().orElse(null), Types.OTHER)
                .param("day", day)
                .param(
                        "kinds",
                        asked.kinds().stream().map(OrganisationKind::code).toArray(String[]::new))
                .param("closedToo", asked.closedToo())
                .param("patterns", patterns)
                .param("most", MOST)
                .query((row, number) -> {
                    all[0] = row.getInt("found");
                    return OrganisationRow.map(row);
                })
                .list();
        return new Found(first, all[0]);
    }

    /** The open areas that homes and practices can be looked for in, the largest kinds first. */
    List<Organisation> areas() {
        return jdbc.sql("""
                        select %s from %s
                        where o.kind = any(:kinds) and o.closed_on is null
                        order by array_position(cast(:kinds as text[]), o.kind), o.name, o.id
                        """.formatted(OrganisationRow.COLUMNS, OrganisationRow.TABLES))
                .param("kinds", AREAS)
                .query((row, number) -> OrganisationRow.map(row))
                .list();
    }

    /** How many are open, by the sorts people look for. */
    Map<Sort, Integer> counts() {
        Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
        jdbc.sql("select kind, count(*) from directory.organisation where closed_on is null group by kind")
                .query((java.sql.ResultSet row) -> {
                    counts.merge(
                            Sort.of(OrganisationKind.of(row.getString(1)).orElseThrow()), row.getInt(2), Integer::sum);
                });
        return counts;
    }
}
