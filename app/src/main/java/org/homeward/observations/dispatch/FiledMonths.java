package org.homeward.observations.dispatch;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;
import org.homeward.observations.MonthlyCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to observations.filed_month: how many sets of a home and a month reached the GP record, and how many within 15 minutes. Reports and
 * the programme's pages ask here. It knows homes and no resident, so row-level security has nothing to hide; whoever asks must be let in.
 */
@Component
public class FiledMonths implements MonthlyCount {
    private static final String SUMS =
            "sum(m.sets) as sets, sum(m.in_time) as in_time, sum(m.filed) as filed, sum(m.refused) as refused, min(m.counted_at) as counted_at ";

    private final JdbcClient jdbc;

    FiledMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void count(YearMonth month) {
        jdbc.sql("select observations.count_filed(?)")
                .param(Date.valueOf(month.atDay(1)))
                .query((row, number) -> number)
                .list();
    }

    /** The months of a home from this one on, the latest first; a month without a set is left out. */
    @Transactional(readOnly = true)
    public List<FiledShare> of(HomeId home, YearMonth since) {
        return months("m.home_id = ?", home.value(), since);
    }

    /** The same of a practice's residents, in whichever home they live. */
    @Transactional(readOnly = true)
    public List<FiledShare> of(OrganisationId practice, YearMonth since) {
        return months("m.practice_id = ?", practice.value(), since);
    }

    /** Every home's counts of a month, the homes in the order of their names. */
    @Transactional(readOnly = true)
    public List<HomeShare> ofEveryHome(YearMonth month) {
        return jdbc.sql("select o.name, m.month, " + SUMS + """
                  from observations.filed_month m join directory.organisation o on o.id = m.home_id
                 where m.month = ? group by o.id, o.name, m.month order by o.name, o.id
                """)
                .param(Date.valueOf(month.atDay(1)))
                .query((row, number) -> new HomeShare(OrganisationName.shown(row.getString("name")), share(row)))
                .list();
    }

    /** The same by home, for who joins them with other counts of these homes. */
    @Transactional(readOnly = true)
    public Map<HomeId, FiledShare> byHome(YearMonth month) {
        return jdbc
                .sql("select m.home_id, m.month, " + SUMS
                        + "from observations.filed_month m where m.month = ? group by m.home_id, m.month")
                .param(Date.valueOf(month.atDay(1)))
                .query((row, number) -> Map.entry(new HomeId(row.getObject("home_id", UUID.class)), share(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<FiledShare> months(String whose, UUID organisation, YearMonth since) {
        return jdbc.sql("select m.month, " + SUMS + "from observations.filed_month m where " + whose
                        + " and m.month >= ? group by m.month order by m.month desc")
                .param(organisation)
                .param(Date.valueOf(since.atDay(1)))
                .query((row, number) -> share(row))
                .list();
    }

    private static FiledShare share(ResultSet row) throws SQLException {
        return new FiledShare(
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getInt("sets"),
                row.getInt("in_time"),
                row.getInt("filed"),
                row.getInt("refused"),
                row.getTimestamp("counted_at").toInstant());
    }
}
