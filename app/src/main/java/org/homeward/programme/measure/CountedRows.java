package org.homeward.programme.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.OrganisationName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A measure that is one select: the figure is the sum of its rows, so the two always agree. The select reads {@code d.day}, the last day,
 * and {@code d.since}, the first; a bordered one also {@code place (day, organisation)}. It gives organisation, on_day, what, part,
 * whole and path; what a count does not need, the planner leaves unread.
 */
public abstract class CountedRows implements Measured {
    /** From which day a measure counts. */
    public enum Since {
        EVER,
        TWELVE_MONTHS,
        JULY_2021;

        private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
        private static final LocalDate FULL_SUPPORT = LocalDate.of(2021, 7, 1);

        LocalDate before(LocalDate day) {
            return switch (this) {
                case EVER -> BEGINNING;
                case TWELVE_MONTHS -> day.minusYears(1).plusDays(1);
                case JULY_2021 -> FULL_SUPPORT;
            };
        }
    }

    private static final String DAYS = """
            with place as materialized (select * from unnest(:on::date[], :places::uuid[]) as p(day, organisation))
            """;
    private static final String COUNT = DAYS + """
            select d.day, coalesce(sum(r.part), 0) as part, coalesce(sum(r.whole), 0) as whole
              from unnest(:days::date[], :since::date[]) as d(day, since) left join lateral (%s) r on true
             group by d.day order by d.day
            """;
    private static final String ROWS = DAYS + """
            select coalesce(o.name, 'Not known') as who, r.on_day, r.what, r.part, r.whole, r.path, count(*) over () as all_rows
              from unnest(:days::date[], :since::date[]) as d(day, since) cross join lateral (%s) r
              left join directory.organisation o on o.id = r.organisation
             order by r.part = 0, r.on_day desc nulls last, who, r.path limit :most offset :from
            """;

    private final String id;
    private final JdbcClient jdbc;
    private final Since since;
    private final String rows;

    protected CountedRows(String id, JdbcClient jdbc, Since since, String rows) {
        this.id = id;
        this.jdbc = jdbc;
        this.since = since;
        this.rows = rows;
    }

    @Override
    public final Set<String> ids() {
        return Set.of(id);
    }

    @Override
    public final Map<String, Figure> on(LocalDate day, Area area) {
        return counted(List.of(day), area, since).values().stream()
                .collect(Collectors.toMap(figure -> id, figure -> figure));
    }

    @Override
    public final Map<LocalDate, Figure> over(String measure, List<LocalDate> days, Area area) {
        return counted(days, area, since);
    }

    @Override
    public List<Beside> beside(String measure, LocalDate day, Area area) {
        if (since != Since.TWELVE_MONTHS) {
            return List.of();
        }
        Unit unit = Definitions.named(id).unit();
        return counted(List.of(day), area, Since.EVER).values().stream()
                .map(ever -> new Beside("Ever, up to the day", unit, ever))
                .toList();
    }

    @Override
    public final Rows rows(String measure, LocalDate day, Area area, Span span) {
        long[] all = {span.from()};
        List<Row> found = statement(ROWS, List.of(day), area, since)
                .param("most", span.most())
                .param("from", span.from())
                .query((row, number) -> {
                    all[0] = row.getLong("all_rows");
                    return row(row);
                })
                .list();
        return new Rows(found, all[0], "");
    }

    private Map<LocalDate, Figure> counted(List<LocalDate> days, Area area, Since from) {
        Map<LocalDate, Figure> figures = new TreeMap<>();
        statement(COUNT, days, area, from)
                .query((row, number) -> figures.put(
                        row.getObject("day", LocalDate.class), new Figure(row.getLong("part"), row.getLong("whole"))))
                .list();
        return figures;
    }

    private JdbcClient.StatementSpec statement(String around, List<LocalDate> days, Area area, Since from) {
        List<String> on = new ArrayList<>();
        List<UUID> places = new ArrayList<>();
        if (Definitions.named(id).isBordered()) {
            days.forEach(day -> area.homes(day).forEach(home -> {
                on.add(day.toString());
                places.add(home);
            }));
        }
        return jdbc.sql(around.formatted(rows))
                .param("on", on.toArray(String[]::new))
                .param("places", places.toArray(UUID[]::new))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param(
                        "since",
                        days.stream().map(from::before).map(LocalDate::toString).toArray(String[]::new));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                OrganisationName.shown(row.getString("who")),
                row.getObject("on_day", LocalDate.class),
                Optional.ofNullable(row.getString("what")).orElse(""),
                row.getLong("part"),
                row.getLong("whole"),
                row.getString("path"));
    }
}
