package org.homeward.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people with an account, with the roles they hold today, which is the day in London. */
@Component
public class People {
    private static final String HOLDING_TODAY = """
            select p.name, w.unit, m.role, m.organisation_id, o.name as organisation,
                   coalesce((select string_agg(l.from_organisation::text, ',') from directory.link l
                              where (m.role = 'OUT_OF_HOURS_CLINICIAN' and l.kind = 'covered-by-111'
                                     or m.role = 'COMMUNITY_NURSE' and l.kind = 'looked-after-by') and l.to_organisation = m.organisation_id
                                and l.starts_on <= :today and (l.ends_on is null or l.ends_on > :today)), '') as covered,
                   coalesce((select string_agg(distinct n.home_id::text, ',') from access.opening n
                              where m.role = 'OUT_OF_HOURS_CLINICIAN' and n.person_id = p.id and n.closes_at > :now), '') as opened
              from access.person p
              join access.membership m on m.person_id = p.id
              join directory.organisation o on o.id = m.organisation_id
              left join access.agency_worker w on w.person_id = p.id
             where p.id = :person and p.left_at is null
               and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
             order by m.starts_on, m.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person with today's roles; empty when the account has ended or no role is left. */
    public Optional<Actor> actor(PersonId person) {
        List<Row> rows = jdbc.sql(HOLDING_TODAY)
                .param("person", person.value())
                .param("today", London.day(clock.instant()))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> Row.of(row))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(actor(person, rows));
    }

    /** The person with this email and today's roles. */
    public Optional<Actor> actor(String email) {
        return jdbc.sql("select id from access.person where email = ?")
                .param(email)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(this::actor);
    }

    private static Actor actor(PersonId person, List<Row> rows) {
        Set<HomeId> covered = homes(rows, Row::covered);
        Set<HomeId> opened = homes(rows, Row::opened);
        opened.retainAll(covered);
        return new Actor(
                        person,
                        rows.getFirst().name(),
                        rows.stream().map(Row::membership).toList(),
                        covered,
                        opened)
                .in(rows.getFirst().unit());
    }

    private static Set<HomeId> homes(List<Row> rows, Function<Row, Set<HomeId>> which) {
        Set<HomeId> homes = new HashSet<>();
        rows.forEach(row -> homes.addAll(which.apply(row)));
        return homes;
    }

    private record Row(
            String name, @Nullable String unit, Membership membership, Set<HomeId> covered, Set<HomeId> opened) {
        static Row of(ResultSet row) throws SQLException {
            Role role = Role.valueOf(row.getString("role"));
            Membership membership = new Membership(
                    role,
                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                    OrganisationName.shown(row.getString("organisation")));
            Set<HomeId> covered = homes(row.getString("covered"));
            boolean isOpen = role.place() == Role.Place.COMMUNITY;
            return new Row(
                    row.getString("name"),
                    row.getString("unit"),
                    membership,
                    covered,
                    isOpen ? covered : homes(row.getString("opened")));
        }

        private static Set<HomeId> homes(String list) {
            return list.isEmpty()
                    ? Set.of()
                    : java.util.Arrays.stream(list.split(",", -1))
                            .map(HomeId::of)
                            .collect(java.util.stream.Collectors.toSet());
        }
    }
}
