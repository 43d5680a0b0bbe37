package org.homeward.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is in the directory, and what is missing in it: what whoever keeps it has to look after next. */
public final class Stocktake {
    /** As many are named where something is missing; the count says of how many. */
    public static final int NAMED = 20;

    /** The CQC publishes its list every month, ODS every quarter; the two lists of our own have no such rhythm. */
    private static final Map<ImportKind, Integer> STALE_AFTER_DAYS =
            Map.of(ImportKind.CARE_HOMES, 40, ImportKind.GP_PRACTICES, 100);

    private static final String COUNT = """
            with present as (
                select o.id, o.kind, o.ods_code, c.beds, o.name || coalesce(' (' || coalesce(o.ods_code, o.cqc_location_id) || ')', '') as shown
                  from directory.organisation o left join directory.care_home c on c.organisation_id = o.id
                 where (o.opened_on is null or o.opened_on <= :day) and (o.closed_on is null or o.closed_on > :day)
            ), home as (
                select p.*, coalesce(t.kinds, '{}') as tied
                  from present p
                  left join (select l.from_organisation, array_agg(l.kind) as kinds from directory.link l
                              where l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day)
                              group by l.from_organisation) t on t.from_organisation = p.id
                 where p.kind = 'care-home'
            )
            select 1 as place, 'homes' as item, 'care homes' as words, count(*) as counted, array[]::text[] as which from home
            union all
            select 2, 'beds', 'beds in them, as far as known', coalesce(sum(beds), 0), array[]::text[] from home
            union all
            select 3, 'practices', 'GP practices', count(*), array[]::text[] from present where kind = 'gp-practice'
            union all
            select 4, 'pharmacies', 'pharmacies', count(*), array[]::text[] from present where kind = 'pharmacy'
            union all
            select 5, 'services-111', '111 and out-of-hours services', count(*), array[]::text[]
              from present where kind in ('nhs-111', 'out-of-hours')
            union all
            select 6, 'homes-without-beds', 'care homes without a number of beds', count(*), (array_agg(shown order by shown))[1 : %d]
              from home where beds is null
            union all
            select 7, 'homes-without-practice', 'care homes without a GP practice', count(*), (array_agg(shown order by shown))[1 : %d]
              from home where not 'served-by-practice' = any (tied)
            union all
            select 8, 'homes-without-pharmacy', 'care homes without a pharmacy', count(*), (array_agg(shown order by shown))[1 : %d]
              from home where not 'supplied-by-pharmacy' = any (tied)
            union all
            select 9, 'homes-without-111', 'care homes without a 111 service', count(*), (array_agg(shown order by shown))[1 : %d]
              from home where not 'covered-by-111' = any (tied)
            union all
            select 10, 'homes-without-ods-code', 'care homes without an ODS code', count(*), (array_agg(shown order by shown))[1 : %d]
              from home where ods_code is null
            order by place
            """.replace("%d", String.valueOf(NAMED));

    private final JdbcClient jdbc;

    public Stocktake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One count: a name for programs, words for people, and the first of those counted where something is missing. */
    public record Line(String item, String words, long count, List<String> which) {
        public Line {
            which = List.copyOf(which);
        }

        /** How many are counted but not named, where any are named. */
        public long unnamed() {
            return which.isEmpty() ? 0 : count - which.size();
        }
    }

    public List<Line> on(LocalDate day) {
        List<Line> lines = new ArrayList<>(jdbc.sql(COUNT)
                .param("day", day)
                .query((row, number) -> line(row))
                .list());
        lines.add(staleImports(day));
        return List.copyOf(lines);
    }

    private static Line line(ResultSet row) throws SQLException {
        String[] which = row.getArray("which") == null
                ? new String[0]
                : (String[]) row.getArray("which").getArray();
        return new Line(row.getString("item"), row.getString("words"), row.getLong("counted"), List.of(which));
    }

    private Line staleImports(LocalDate day) {
        List<String> stale = STALE_AFTER_DAYS.keySet().stream()
                .sorted()
                .flatMap(kind -> stale(kind, day).stream())
                .toList();
        return new Line("stale-imports", "national lists that are old or missing", stale.size(), stale);
    }

    private Optional<String> stale(ImportKind kind, LocalDate day) {
        Optional<LocalDate> last = jdbc.sql(
                        "select (max(finished_at) at time zone 'Europe/London')::date as day from directory.import_run where kind = ?")
                .param(kind.code())
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
        if (last.isEmpty()) {
            return Optional.of(kind.code() + ", never taken in");
        }
        return last.filter(taken ->
                        taken.plusDays(STALE_AFTER_DAYS.getOrDefault(kind, 0)).isBefore(day))
                .map(taken -> kind.code() + ", last taken in on " + London.words(taken));
    }
}
