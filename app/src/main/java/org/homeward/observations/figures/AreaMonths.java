package org.homeward.observations.figures;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationName;
import org.homeward.observations.dispatch.FiledMonths;
import org.homeward.observations.dispatch.FiledShare;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading observations.figure_month of every home at once, for who sees counts alone. */
@Component
class AreaMonths {
    private final JdbcClient jdbc;
    private final FiledMonths filed;

    AreaMonths(JdbcClient jdbc, FiledMonths filed) {
        this.jdbc = jdbc;
        this.filed = filed;
    }

    /** A home and its counts. */
    record OfHome(HomeId home, String name, Counts counts) {
        OfHome plus(Counts more) {
            return new OfHome(home, name, counts.plus(more));
        }
    }

    /** Every home in the order of their names; what was filed only of a month. */
    @Transactional(readOnly = true)
    public List<OfHome> of(Period period) {
        Map<HomeId, FiledShare> shares = period.month() == null ? Map.of() : filed.byHome(period.month());
        Map<HomeId, OfHome> homes = new LinkedHashMap<>();
        jdbc.sql("""
                select o.id, o.name, m.tally, case m.tally when 'ANSWERED' then m.part else '' end as part, sum(m.counted) as counted
                  from observations.figure_month m join directory.organisation o on o.id = m.home_id
                 where m.tally not in ('REASONS', 'ENDED') and
                """ + where(period) + " group by 1, 2, 3, 4 order by o.name, o.id")
                .params(first(period))
                .query((ResultSet row) -> {
                    OfHome one = home(row, period);
                    homes.merge(one.home(), one, (home, next) -> home.plus(next.counts()));
                });
        return homes.values().stream()
                .map(one -> {
                    FiledShare share = shares.get(one.home());
                    return share == null ? one : one.plus(FigureRow.filed(share));
                })
                .toList();
    }

    /** “Ever” adds the months up; who has lived there is not a matter of months, so it comes with the last four weeks. */
    private static String where(Period period) {
        if (period.ever()) {
            return " (m.month is not null and m.tally not in ('LIVE_HERE', 'LIVED_HERE') or m.month is null and m.tally = 'LIVED_HERE')";
        }
        return period.month() == null ? " m.month is null" : " m.month = ?";
    }

    private static List<Date> first(Period period) {
        return period.month() == null
                ? List.of()
                : List.of(Date.valueOf(period.month().atDay(1)));
    }

    private static OfHome home(ResultSet row, Period period) throws SQLException {
        Counts counts = FigureRow.counts(row);
        int lived = counts.of(Tally.LIVED_HERE);
        return new OfHome(
                new HomeId(row.getObject("id", UUID.class)),
                OrganisationName.shown(row.getString("name")),
                period.ever() && lived > 0 ? Counts.one(Tally.LIVE_HERE, "", lived) : counts);
    }
}
