package org.homeward.directory.browse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.register.OrganisationRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations by every word typed: in the name, the town, the postcode or a code. */
@Component
class Finds {
    static final int MOST = 50;
    private final JdbcClient jdbc;

    Finds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, then those with a word in their name; one more than the most, so that the page knows of the rest. */
    List<Organisation> find(Asked asked) {
        String[] patterns = asked.patterns().toArray(String[]::new);
        return jdbc.sql("""
                        select %s from %s
                        where o.kind = any(:kinds) and (:closedToo or o.closed_on is null)
                          and concat_ws(' ', o.name, o.town, o.postcode, replace(o.postcode, ' ', ''), o.ods_code,
                                        o.cqc_location_id, o.cqc_provider_id, o.ons_code, o.local_code) ilike all (cast(:patterns as text[]))
                        order by o.closed_on is not null, o.name ilike all (cast(:patterns as text[])) desc, o.name, o.id
                        limit :most
                        """.formatted(OrganisationRow.COLUMNS, OrganisationRow.TABLES))
                .param(
                        "kinds",
                        asked.kinds().stream().map(OrganisationKind::code).toArray(String[]::new))
                .param("closedToo", asked.closedToo())
                .param("patterns", patterns)
                .param("most", MOST + 1)
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
