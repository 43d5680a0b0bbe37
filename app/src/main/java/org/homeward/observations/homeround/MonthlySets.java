package org.homeward.observations.homeround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a home has had a complete set while well in a month: one statement, and the look is written with it. */
@Component
class MonthlySets {
    private static final String IN_BED_ORDER = Audit.WITH_LOOK + """
            select r.id, r.given_name, r.family_name, r.preferred_name, r.room, s.taken_at, s.well_at,
                   exists (select from observations.plan p where p.home_id = r.home_id and p.resident_id = r.id) as planned,
                   (select max(z.until) from observations.pause z
                     where z.home_id = r.home_id and z.resident_id = r.id and z.ended_at is null and z.until >= ?) as paused_until
              from residents.resident r
              left join lateral (select max(s.taken_at) as taken_at,
                                        max(s.taken_at) filter (where s.total - coalesce(s.usual, 0) < 2) as well_at
                                   from observations.observation_set s
                                  where s.home_id = r.home_id and s.resident_id = r.id and s.taken_at >= ? and s.taken_at < ?
                                    and s.status = 'C' and s.source <> 'withdrawn'
                                    and not exists (select from observations.observation_set later
                                                     where later.home_id = s.home_id and later.replaces = s.id)) s on true
             where r.home_id = ? and r.discharged_on is null
             order by r.bed_order, r.room, r.family_name, r.given_name, r.id
            """;

    private final JdbcClient jdbc;

    MonthlySets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A resident, when they had their last complete set of the month (null when they had none) and their last one while well, which is
     * less than 2 above what was usual then; whether somebody has planned how often sets are taken, and until when they are paused.
     */
    record OfResident(
            ResidentId id,
            Name name,
            String room,
            @Nullable Instant taken,
            @Nullable Instant well,
            boolean planned,
            @Nullable LocalDate pausedUntil) {
        boolean isDone() {
            return well != null;
        }
    }

    @Transactional
    List<OfResident> in(HomeId home, YearMonth month, LocalDate today) {
        return jdbc.sql(IN_BED_ORDER)
                .params(Audit.parameters(Entry.of(home, Deed.LOOKED_AT_BOARD).saying("resident of the day")))
                .param(today)
                .param(begin(month))
                .param(begin(month.plusMonths(1)))
                .param(home.value())
                .query((row, number) -> {
                    return new OfResident(
                            new ResidentId(row.getObject("id", UUID.class)),
                            new Name(
                                    row.getString("given_name"),
                                    row.getString("family_name"),
                                    row.getString("preferred_name")),
                            row.getString("room"),
                            moment(row, "taken_at"),
                            moment(row, "well_at"),
                            row.getBoolean("planned"),
                            row.getObject("paused_until", LocalDate.class));
                })
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static Timestamp begin(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(London.ZONE).toInstant());
    }
}
