package org.homeward.programme.home;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.programme.journey.Case;
import org.homeward.programme.journey.Machines;
import org.homeward.programme.readiness.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the office knows of homes: one statement for one home, and the same for all of them. */
@Component
class KnownHomes {
    private static final String SEPARATOR = "\u001f";
    private static final String SELECT = """
            select o.id, o.name, o.ods_code, o.cqc_location_id, o.opened_on, o.telephone, o.town, c.beds, c.rating, c.with_nursing,
                   c.registered_manager, w.manager as welcomed, w.welcomed_on, k.cases, p.proofs, t.place, t.provider, n.networks
            from directory.organisation o
            left join directory.care_home c on c.organisation_id = o.id
            left join (
                select organisation_id, array_agg(concat_ws(chr(31), machine, state, state_since)) as cases
                from programme.initiative_case %1$s group by organisation_id) k on k.organisation_id = o.id
            left join (
                select organisation_id, array_agg(concat_ws(chr(31), link, is_met, since, coalesce(lapses_on::text, ''), words)) as proofs
                from (select distinct on (organisation_id, link) organisation_id, link, is_met, since, lapses_on, words
                      from programme.proof %1$s order by organisation_id, link, since desc, recorded_at desc, id desc) latest
                group by organisation_id) p on p.organisation_id = o.id
            left join (
                select distinct on (organisation_id) organisation_id, manager, welcomed_on
                from programme.manager_welcome %1$s order by organisation_id, welcomed_on desc, recorded_at desc) w
                on w.organisation_id = o.id
            left join (
                select l.from_organisation,
                       max(n.name) filter (where l.kind = 'in-place') as place,
                       max(n.name) filter (where l.kind = 'operated-by') as provider
                from directory.link l join directory.organisation n on n.id = l.to_organisation
                where l.kind in ('in-place', 'operated-by') and l.ends_on is null %2$s
                group by l.from_organisation) t on t.from_organisation = o.id
            left join (
                select home_id, array_agg(name order by name) as networks
                from programme.home_network %3$s group by home_id) n on n.home_id = o.id
            where o.kind = 'care-home' and o.closed_on is null
            """;
    private static final String ALL = SELECT.formatted("", "", "") + " order by o.name, o.id";

    /** Each part is told which homes, for the planner does not carry that into what is grouped. */
    private static final String SOME = SELECT.formatted(
                    "where organisation_id = any(:homes)",
                    "and l.from_organisation = any(:homes)",
                    "where home_id = any(:homes)")
            + " and o.id = any(:homes) order by o.name, o.id";

    private final JdbcClient jdbc;

    KnownHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<KnownHome> find(UUID home) {
        return some(List.of(home)).stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<KnownHome> some(Collection<UUID> homes) {
        return jdbc.sql(SOME)
                .param("homes", homes.toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    List<KnownHome> all() {
        return jdbc.sql(ALL).query((row, number) -> read(row)).list();
    }

    /** Other words whenever a proof, a case or a home has come or gone on. */
    @Transactional(readOnly = true)
    String turns() {
        return jdbc.sql("""
                        select concat_ws(' ', (select count(*) from programme.proof),
                            (select count(*) + sum(moves) from programme.initiative_case),
                            (select count(*) || ' ' || max(changed_at) from directory.organisation where kind = 'care-home' and closed_on is null))
                        """).query(String.class).single();
    }

    private static KnownHome read(ResultSet row) throws SQLException {
        return new KnownHome(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("ods_code"),
                row.getString("cqc_location_id"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("telephone"),
                new KnownHome.Traits(
                        row.getInt("beds"),
                        text(row, "rating"),
                        row.getBoolean("with_nursing"),
                        text(row, "town"),
                        text(row, "place"),
                        text(row, "provider"),
                        texts(row, "networks")),
                new KnownHome.Managers(
                        row.getString("registered_manager"),
                        row.getString("welcomed"),
                        row.getObject("welcomed_on", LocalDate.class)),
                cases(texts(row, "cases")),
                proofs(texts(row, "proofs")));
    }

    private static Map<String, Case> cases(List<String> rows) {
        Map<String, Case> cases = new HashMap<>();
        for (String row : rows) {
            String[] part = row.split(SEPARATOR, -1);
            cases.put(part[0], new Case(Machines.state(part[0], part[1]), LocalDate.parse(part[2])));
        }
        return cases;
    }

    private static Map<String, Finding> proofs(List<String> rows) {
        Map<String, Finding> proofs = new HashMap<>();
        for (String row : rows) {
            String[] part = row.split(SEPARATOR, 5);
            LocalDate lapses = part[3].isEmpty() ? null : LocalDate.parse(part[3]);
            proofs.put(part[0], new Finding(part[1].equals("t"), LocalDate.parse(part[2]), lapses, part[4]));
        }
        return proofs;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
