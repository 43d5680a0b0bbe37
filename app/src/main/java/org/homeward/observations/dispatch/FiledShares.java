package org.homeward.observations.dispatch;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the sets of each month and how soon they were filed. */
@Component
class FiledShares {
    private static final int MONTHS = 3;

    /** Whoever is acting counts what row-level security lets them see. */
    private static final String COUNT = """
            with counted as (
                select date_trunc('month', s.taken_at at time zone 'Europe/London')::date as month, a.kind,
                       coalesce(a.at, :now) - case when s.replaces is null then s.taken_at else s.recorded_at end as waited
                  from residents.resident r
                  join observations.observation_set s on s.home_id = r.home_id and s.resident_id = r.id
                  left join observations.receipt a on a.home_id = s.home_id and a.set_id = s.id and a.kind in ('filed', 'refused')
                 where %s = :whose and s.taken_at >= :since and s.source <> 'withdrawn'
                   and not exists (select 1 from observations.observation_set later
                                    where later.home_id = s.home_id and later.replaces = s.id))
            select month, count(*) as sets, count(*) filter (where kind = 'filed') as filed,
                   count(*) filter (where kind = 'refused') as refused,
                   count(*) filter (where kind = 'filed' and waited <= interval '15 minutes') as in_time
              from counted where kind is not null or waited > interval '15 minutes'
             group by month order by month desc
            """;

    private final JdbcClient jdbc;

    FiledShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This month and the two before, of a home; a month without a set is left out. */
    @Transactional(readOnly = true)
    List<FiledShare> of(HomeId home, Instant now) {
        return count("r.home_id", home.value(), now);
    }

    /** The same of a practice's residents, in whichever home they live. */
    @Transactional(readOnly = true)
    List<FiledShare> of(OrganisationId practice, Instant now) {
        return count("r.practice_id", practice.value(), now);
    }

    private List<FiledShare> count(String whose, UUID organisation, Instant now) {
        return jdbc.sql(COUNT.formatted(whose))
                .param("now", Timestamp.from(now))
                .param("whose", organisation)
                .param("since", Timestamp.from(since(now)))
                .query((row, number) -> new FiledShare(
                        YearMonth.from(row.getDate("month").toLocalDate()),
                        row.getInt("sets"),
                        row.getInt("in_time"),
                        row.getInt("filed"),
                        row.getInt("refused")))
                .list();
    }

    private static Instant since(Instant now) {
        return YearMonth.from(London.day(now))
                .minusMonths(MONTHS - 1L)
                .atDay(1)
                .atStartOfDay(London.ZONE)
                .toInstant();
    }
}
