package org.homeward.directory.register;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.directory.LinkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the dated links. */
public final class Links {
    private static final String DATED = "select from_organisation, to_organisation, kind, starts_on, ends_on";
    private final JdbcClient jdbc;

    public Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link to write: it holds from its first day until the day before its last, or until further notice. */
    public record Dated(
            UUID from,
            UUID to,
            LinkKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** How we know of a link: a file, a person, or a match a person has checked. */
    public record Said(
            String method, @Nullable UUID run, @Nullable String by) {
        public static Said byFile(UUID run) {
            return new Said("file", run, null);
        }

        public static Said byPerson(String who) {
            return new Said("person", null, who);
        }

        public static Said byMatch(String who) {
            return new Said("match", null, who);
        }
    }

    public void add(Collection<Dated> links, Said said) {
        Batch batch = new Batch(columns -> jdbc.sql(ADD).params(columns).update());
        links.forEach(link -> batch.add(values(link, said)));
        batch.flush();
    }

    /** Ends the link of this kind that each of these organisations has now, and starts the new one on the same day. */
    public void replace(Collection<Dated> links, Said said) {
        Batch batch = new Batch(columns -> {
            jdbc.sql(END_FORMER).params(columns).update();
            jdbc.sql(START_NEW).params(columns).update();
        });
        links.forEach(link -> batch.add(values(link, said)));
        batch.flush();
    }

    /** Gives a known link another last day, or none. */
    public void redate(Dated link) {
        jdbc.sql("""
                        update directory.link set ends_on = :ends
                        where from_organisation = :from and to_organisation = :to and kind = :kind and starts_on = :starts
                        """)
                .param("ends", link.endsOn(), Types.DATE)
                .param("from", link.from())
                .param("to", link.to())
                .param("kind", link.kind().code())
                .param("starts", link.startsOn())
                .update();
    }

    /** Ends a link because a person says so. */
    public void end(UUID link, LocalDate on, String who) {
        jdbc.sql("update directory.link set ends_on = ?, ended_by = ? where id = ?")
                .params(on, who, link)
                .update();
    }

    public Optional<Dated> find(UUID link) {
        return jdbc.sql(DATED + " from directory.link where id = ?")
                .param(link)
                .query((row, number) -> map(row))
                .optional();
    }

    /** The links that leave these organisations. */
    public List<Dated> from(Collection<UUID> organisations) {
        return jdbc.sql(DATED + " from directory.link where from_organisation = any(?::uuid[])")
                .param(organisations.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> map(row))
                .list();
    }

    /** Who has been succeeded by whom, and still is. */
    public Map<UUID, UUID> successors() {
        return jdbc
                .sql(DATED + " from directory.link where kind = 'succeeded-by' and ends_on is null order by starts_on")
                .query((row, number) -> map(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Dated::from, Dated::to, (first, later) -> later));
    }

    private static Dated map(ResultSet row) throws SQLException {
        return new Dated(
                row.getObject("from_organisation", UUID.class),
                row.getObject("to_organisation", UUID.class),
                LinkKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("starts_on", LocalDate.class),
                OrganisationRow.date(row, "ends_on"));
    }

    private static final String NEW_LINKS = """
            unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as n(id, from_organisation, to_organisation, kind, starts_on, ends_on, method, run, said_by)
            """;

    private static final String INSERT = """
            insert into directory.link
                (id, from_organisation, to_organisation, kind, starts_on, ends_on, method, import_run_id, said_by)
            """;

    private static final String ADD = INSERT + """
            select n.id::uuid, n.from_organisation::uuid, n.to_organisation::uuid, n.kind,
                   n.starts_on::date, n.ends_on::date, n.method, n.run::uuid, n.said_by
            from %s
            """.formatted(NEW_LINKS);

    private static final String END_FORMER = """
            update directory.link l
            set ends_on = greatest(l.starts_on, n.starts_on::date)
            from %s
            where l.from_organisation = n.from_organisation::uuid and l.kind = n.kind and l.ends_on is null
            """.formatted(NEW_LINKS);

    private static final String START_NEW = INSERT + """
            select n.id::uuid, n.from_organisation::uuid, n.to_organisation::uuid, n.kind,
                   greatest(n.starts_on::date, (select max(l.ends_on) from directory.link l
                                                where l.from_organisation = n.from_organisation::uuid and l.kind = n.kind)),
                   n.ends_on::date, n.method, n.run::uuid, n.said_by
            from %s
            """.formatted(NEW_LINKS);

    private static @Nullable String[] values(Dated link, Said said) {
        LocalDate end = link.endsOn();
        UUID run = said.run();
        return new @Nullable String[] {
            UuidCreator.getTimeOrderedEpoch().toString(),
            link.from().toString(),
            link.to().toString(),
            link.kind().code(),
            link.startsOn().toString(),
            end == null ? null : end.toString(),
            said.method(),
            run == null ? null : run.toString(),
            said.by()
        };
    }
}
