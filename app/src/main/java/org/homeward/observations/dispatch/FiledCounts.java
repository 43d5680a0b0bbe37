package org.homeward.observations.dispatch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.homeward.kernel.OrganisationName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every home's counts of a month. They hold no resident; a month of a whole area is long to count, so it is kept for 10 minutes. */
@Component
class FiledCounts {
    private final JdbcClient jdbc;
    private final LoadingCache<YearMonth, List<HomeShare>> counted;

    FiledCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.counted = Caffeine.newBuilder()
                .maximumSize(24)
                .expireAfterWrite(Duration.ofMinutes(10))
                .build(this::count);
    }

    /** The homes in the order of their names. */
    List<HomeShare> of(YearMonth month) {
        return counted.get(month);
    }

    List<HomeShare> count(YearMonth month) {
        return jdbc.sql("""
                select o.name, c.sets, c.in_time, c.filed, c.refused
                  from observations.filed_counts(?) c join directory.organisation o on o.id = c.home_id
                 order by o.name, o.id
                """)
                .param(Date.valueOf(month.atDay(1)))
                .query((row, number) -> new HomeShare(
                        OrganisationName.shown(row.getString("name")),
                        new FiledShare(
                                month,
                                number(row, "sets"),
                                number(row, "in_time"),
                                number(row, "filed"),
                                number(row, "refused"))))
                .list();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
