package org.homeward.directory.register;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.LinkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the dated links. */
public final class Links {
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

    public void add(Collection<Dated> links, UUID run) {
        Batch batch = new Batch(columns -> jdbc.sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, ends_on, method, import_run_id)
                        select n.id::uuid, n.from_organisation::uuid, n.to_organisation::uuid, n.kind,
                               n.starts_on::date, n.ends_on::date, 'file', n.run::uuid
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             as n(id, from_organisation, to_organisation, kind, starts_on, ends_on, run)
                        """).params(columns).update());
        links.forEach(link -> batch.add(values(link, run)));
        batch.flush();
    }

    /** Ends the link of this kind that each of these organisations has now, and starts the new one on the same day. */
    public void replace(Collection<Dated> links, UUID run) {
        Batch batch = new Batch(columns -> {
            jdbc.sql(END_FORMER).params(columns).update();
            jdbc.sql(START_NEW).params(columns).update();
        });
        links.forEach(link -> batch.add(values(link, run)));
        batch.flush();
    }

    /** Ends every link of organisations that have closed, on the day they closed. */
    public void endAll(Collection<UUID> organisations) {
        Batch batch = new Batch(columns -> jdbc.sql("""
                        update directory.link l
                        set ends_on = greatest(l.starts_on, o.closed_on)
                        from directory.organisation o
                        where o.id = any(?::uuid[]) and (l.from_organisation = o.id or l.to_organisation = o.id)
                          and o.closed_on is not null and l.kind <> 'succeeded-by'
                          and (l.ends_on is null or l.ends_on > o.closed_on)
                        """).params(columns).update());
        organisations.forEach(id -> batch.add(id.toString()));
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

    /** The links that leave these organisations. */
    public List<Dated> from(Collection<UUID> organisations) {
        return jdbc.sql("""
                        select from_organisation, to_organisation, kind, starts_on, ends_on
                        from directory.link where from_organisation = any(?::uuid[])
                        """)
                .param(organisations.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Dated(
                        row.getObject("from_organisation", UUID.class),
                        row.getObject("to_organisation", UUID.class),
                        LinkKind.of(row.getString("kind")).orElseThrow(),
                        row.getObject("starts_on", LocalDate.class),
                        OrganisationRow.date(row, "ends_on")))
                .list();
    }

    private static final String NEW_LINKS = """
            unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as n(id, from_organisation, to_organisation, kind, starts_on, ends_on, run)
            """;

    private static final String END_FORMER = """
            update directory.link l
            set ends_on = greatest(l.starts_on, n.starts_on::date)
            from %s
            where l.from_organisation = n.from_organisation::uuid and l.kind = n.kind and l.ends_on is null
            """.formatted(NEW_LINKS);

    private static final String START_NEW = """
            insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, ends_on, method, import_run_id)
            select n.id::uuid, n.from_organisation::uuid, n.to_organisation::uuid, n.kind,
                   greatest(n.starts_on::date, (select max(l.ends_on) from directory.link l
                                                where l.from_organisation = n.from_organisation::uuid and l.kind = n.kind)),
                   n.ends_on::date, 'file', n.run::uuid
            from %s
            """.formatted(NEW_LINKS);

    private static @Nullable String[] values(Dated link, UUID run) {
        LocalDate end = link.endsOn();
        return new @Nullable String[] {
            UuidCreator.getTimeOrderedEpoch().toString(),
            link.from().toString(),
            link.to().toString(),
            link.kind().code(),
            link.startsOn().toString(),
            end == null ? null : end.toString(),
            run.toString()
        };
    }
}
