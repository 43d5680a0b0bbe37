package org.homeward.observations.chart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenScale;
import org.homeward.observations.SetRow;
import org.homeward.observations.UsualNews2;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a chart is made of: the sets of a period, and how the person stands today. */
@Component
class Charts {
    /** More sets than this are not drawn; the page says so when there are more. */
    static final int MOST = 5000;

    private static final String SETS = Audit.WITH_LOOK + "select " + SetRow.COLUMNS + """
              from observations.observation_set s
             where s.home_id = ? and s.resident_id = ? and s.taken_at >= ? and s.taken_at <= ? and s.source <> 'withdrawn'
             order by s.taken_at desc, s.id desc limit ?
            """;

    private static final String STANDS = """
            select x.indication, x.document_ref, x.target_low, x.target_high, x.authoriser, x.authorised_on, x.review_by as scale_review_by,
                   u.score, u.setter, u.set_at, u.review_by, u.reason, p.every_hours,
                   (select max(s.taken_at) from observations.observation_set s
                     where s.home_id = r.home_id and s.resident_id = r.id and s.source <> 'withdrawn') as latest_set
              from (values (?::uuid, ?::uuid)) r (home_id, id)
              left join observations.oxygen_scale x
                on x.home_id = r.home_id and x.resident_id = r.id and x.ended_at is null
              left join lateral (select * from observations.usual_score u
                                  where u.home_id = r.home_id and u.resident_id = r.id
                                  order by u.set_at desc limit 1) u on true
              left join lateral (select * from observations.plan p
                                  where p.home_id = r.home_id and p.resident_id = r.id
                                  order by p.starts_at desc limit 1) p on true
            """;

    private final JdbcClient jdbc;

    Charts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sets of the period, newest first, one more than {@link #MOST} at most; the look is written with it. */
    List<ObservedSet> sets(HomeId home, ResidentId resident, Period period) {
        List<@Nullable Object> parameters = new ArrayList<>(
                Audit.parameters(Entry.of(home, Deed.LOOKED_AT_CHART, resident).saying(period.words())));
        parameters.addAll(List.of(
                home.value(), resident.value(), Timestamp.from(period.from()), Timestamp.from(period.to()), MOST + 1));
        return jdbc.sql(SETS)
                .params(parameters)
                .query((row, number) -> SetRow.set(row))
                .list();
    }

    Stands stands(HomeId home, ResidentId resident) {
        return jdbc.sql(STANDS)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> stands(row))
                .single();
    }

    private static Stands stands(ResultSet row) throws SQLException {
        int hours = row.getInt("every_hours");
        Integer everyHours = row.wasNull() ? null : hours;
        Timestamp latest = row.getTimestamp("latest_set");
        return new Stands(scale(row), usual(row), everyHours, latest == null ? null : latest.toInstant());
    }

    private static @Nullable OxygenScale scale(ResultSet row) throws SQLException {
        return row.getString("authoriser") == null
                ? null
                : new OxygenScale(
                        new OxygenTarget(row.getInt("target_low"), row.getInt("target_high")),
                        row.getString("indication"),
                        row.getString("document_ref"),
                        row.getString("authoriser"),
                        row.getDate("authorised_on").toLocalDate(),
                        row.getDate("scale_review_by").toLocalDate(),
                        null);
    }

    private static @Nullable UsualNews2 usual(ResultSet row) throws SQLException {
        return row.getString("setter") == null
                ? null
                : new UsualNews2(
                        row.getInt("score"),
                        row.getTimestamp("set_at").toInstant(),
                        row.getString("setter"),
                        row.getDate("review_by").toLocalDate(),
                        row.getString("reason"));
    }
}
