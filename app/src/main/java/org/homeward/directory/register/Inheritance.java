package org.homeward.directory.register;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.homeward.directory.register.Links.Said;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of the links of an organisation that closes: they end with it, and whoever took over from it has them from the day it
 * took over. So a merged ICB holds its places and homes, and a home registered again keeps its practice, pharmacy and 111 service.
 */
public final class Inheritance {
    private static final int LONGEST_CHAIN = 20;
    private final JdbcClient jdbc;

    public Inheritance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation that closed on a day and is open again. */
    public record Reopened(UUID organisation, LocalDate closedOn) {}

    /** Settles all that is left behind; a second time there is nothing left. */
    public void settle(Said said) {
        int handedOn = 1;
        for (int link = 0; link < LONGEST_CHAIN && handedOn > 0; link++) {
            jdbc.sql(END_WITH.formatted("from_organisation")).update();
            jdbc.sql(END_WITH.formatted("to_organisation")).update();
            handedOn = told(jdbc.sql(HAND_ON), said).update();
        }
    }

    /** Nobody is the successor of one that is there again. */
    public void endSuccessions(Collection<Reopened> back, LocalDate today) {
        jdbc.sql("""
                        update directory.link set ends_on = greatest(starts_on, :today)
                        where kind = 'succeeded-by' and ends_on is null and from_organisation = any(cast(:back as uuid[]))
                        """).param("today", today).param("back", ids(back)).update();
    }

    /** Those who are back have again, from today, what ended with them, unless it has gone elsewhere since. */
    public void resume(Collection<Reopened> back, LocalDate today, Said said) {
        told(jdbc.sql(RESUME), said)
                .param("today", today)
                .param("back", ids(back))
                .param(
                        "closed",
                        back.stream().map(each -> each.closedOn().toString()).toArray(String[]::new))
                .update();
    }

    private static String[] ids(Collection<Reopened> back) {
        return back.stream().map(each -> each.organisation().toString()).toArray(String[]::new);
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, Said said) {
        return statement
                .param("method", said.method())
                .param("run", said.run(), Types.OTHER)
                .param("by", said.by(), Types.VARCHAR);
    }

    private static final String END_WITH = """
            update directory.link l
            set ends_on = greatest(l.starts_on, o.closed_on)
            from directory.organisation o
            where l.%s = o.id and o.closed_on is not null and l.kind <> 'succeeded-by'
              and (l.ends_on is null or l.ends_on > o.closed_on)
            """;

    // of these kinds one can have one at a time, so another one says that it has gone elsewhere
    private static final String ONE_AT_A_TIME =
            "('operated-by', 'commissioned-by', 'branch-of', 'part-of', 'in-place')";

    private static final String START = """
            insert into directory.link
                (id, from_organisation, to_organisation, kind, starts_on, method, import_run_id, said_by)
            select distinct on (
                       n.from_organisation, n.kind, case when n.kind not in %1$s then n.to_organisation end)
                   gen_random_uuid(), n.from_organisation, n.to_organisation, n.kind, n.since,
                   :method, cast(:run as uuid), cast(:by as text)
            from left_behind n
            join directory.organisation f on f.id = n.from_organisation
            join directory.organisation t on t.id = n.to_organisation
            where (f.closed_on is null or f.closed_on > n.since) and (t.closed_on is null or t.closed_on > n.since)
              and not exists (
                  select from directory.link h
                  where h.from_organisation = n.from_organisation and h.kind = n.kind
                    and (h.ends_on is null or h.ends_on > n.since or h.starts_on >= n.since)
                    and (n.only_if_none or h.to_organisation = n.to_organisation or h.kind in %1$s))
            order by n.from_organisation, n.kind, case when n.kind not in %1$s then n.to_organisation end, n.since
            """.formatted(ONE_AT_A_TIME);

    // where one was split, only a person knows who went where; a new registration has the provider its own row names,
    // never the former one
    private static final String HAND_ON = """
            with taken_over as (
                select f.id as former, t.id as successor, f.closed_on,
                       greatest(s.starts_on, f.closed_on, t.opened_on) as since
                from directory.link s
                join directory.organisation f on f.id = s.from_organisation
                join directory.organisation t on t.id = s.to_organisation
                where s.kind = 'succeeded-by' and s.ends_on is null and f.closed_on is not null
                  and not exists (
                      select from directory.link e
                      where e.from_organisation = f.id and e.kind = s.kind and e.ends_on is null and e.to_organisation <> t.id)),
            left_behind as (
                select l.from_organisation, o.successor as to_organisation, l.kind, o.since, false as only_if_none
                from taken_over o join directory.link l on l.to_organisation = o.former
                where l.kind <> 'succeeded-by' and l.from_organisation <> o.successor
                  and l.starts_on < o.closed_on and l.ends_on = o.closed_on
                union all
                select o.successor, l.to_organisation, l.kind, o.since, true
                from taken_over o join directory.link l on l.from_organisation = o.former
                where l.kind not in ('succeeded-by', 'operated-by') and l.to_organisation <> o.successor
                  and l.starts_on < o.closed_on and l.ends_on = o.closed_on)
            """ + START;

    private static final String RESUME = """
            with left_behind as (
                select l.from_organisation, l.to_organisation, l.kind, cast(:today as date) as since,
                       l.from_organisation = b.id as only_if_none
                from (select unnest(cast(:back as uuid[])) as id, unnest(cast(:closed as date[])) as closed_on) b
                join directory.link l on (l.from_organisation = b.id or l.to_organisation = b.id)
                where l.kind <> 'succeeded-by' and l.starts_on < b.closed_on and l.ends_on = b.closed_on)
            """ + START;
}
