package org.homeward.observations.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the earlier sets, ever and now, by home and month; those of undone imports count no more. */
@Component
class EarlierCounts {
    private static final Duration NOW = Duration.ofDays(28);
    private static final String COUNTS = """
            count(*) as sets, count(total) as complete,
            sum(num_nonnulls(respiration, saturation, oxygen, systolic, pulse, consciousness, temperature)) as readings""";
    private static final String STANDING = """
             from observations.earlier_set s
            where not exists (select from observations.earlier_import_undoing u where u.import_id = s.import_id)""";
    private static final String HOME = "coalesce(home_organisation::text, nullif(home_code, ''), home_name)";
    private static final String MONTH = "date_trunc('month', taken_at at time zone 'Europe/London')::date";
    private final JdbcClient jdbc;
    private final Clock clock;

    EarlierCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A home as the files name it, whether the directory knows it, what was measured there ever, and how many sets in four weeks. */
    record OfHome(String name, String code, boolean isKnown, EarlierCount count, long lately) {}

    /** What was measured in a month that begins on this day. */
    record OfMonth(LocalDate month, EarlierCount count) {}

    /** What was measured in a month at a home. */
    record OfHomeAndMonth(LocalDate month, String name, String code, boolean isKnown, EarlierCount count) {}

    List<OfHome> byHome() {
        return jdbc.sql("select max(home_name) as name, max(home_code) as code, count(home_organisation) > 0 as known,"
                        + " count(*) filter (where taken_at > :lately) as lately, " + COUNTS + STANDING
                        + " group by " + HOME + " order by name, code")
                .param("lately", clock.instant().minus(NOW).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OfHome(
                        row.getString("name"),
                        row.getString("code"),
                        row.getBoolean("known"),
                        count(row),
                        row.getLong("lately")))
                .list();
    }

    List<OfMonth> byMonth() {
        return jdbc.sql("select " + MONTH + " as month, " + COUNTS + STANDING + " group by 1 order by 1 desc")
                .query((row, number) -> new OfMonth(row.getObject("month", LocalDate.class), count(row)))
                .list();
    }

    List<OfHomeAndMonth> byHomeAndMonth() {
        return jdbc.sql("select " + MONTH + " as month, max(home_name) as name, max(home_code) as code,"
                        + " count(home_organisation) > 0 as known, " + COUNTS + STANDING + " group by 1, " + HOME
                        + " order by 1, name, code")
                .query((row, number) -> new OfHomeAndMonth(
                        row.getObject("month", LocalDate.class),
                        row.getString("name"),
                        row.getString("code"),
                        row.getBoolean("known"),
                        count(row)))
                .list();
    }

    private static EarlierCount count(ResultSet row) throws SQLException {
        return new EarlierCount(row.getLong("sets"), row.getLong("complete"), row.getLong("readings"));
    }
}
