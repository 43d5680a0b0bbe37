package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Entry;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to observations.observation_set. */
@Component
class Sets {
    private final JdbcClient jdbc;
    private final StoredReadings stored;

    Sets(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.stored = new StoredReadings(jdbc);
    }

    /** As of when, and leaving which set aside (null for none): a set that is corrected is not what came before it. */
    record AsOf(Instant moment, @Nullable UUID except) {}

    /** What was known of a resident and the set before at a moment, for whoever is acting; empty when out of reach. */
    Optional<Judgement.Facts> facts(HomeId home, ResidentId resident, AsOf at) {
        Timestamp moment = Timestamp.from(at.moment());
        return jdbc.sql("""
                select r.born, r.pregnant, r.admitted_on, r.discharged_on, x.id is not null as scale_2,
                       case when u.review_by >= (?::timestamptz at time zone 'Europe/London')::date then u.score end as usual_then,
                """ + SetRow.COLUMNS_OF_CURRENT + """
                  from residents.resident r
                  left join lateral (select x.id from observations.oxygen_scale x
                                      where x.home_id = r.home_id and x.resident_id = r.id and x.authorised_at <= ?
                                        and (x.ended_at is null or x.ended_at > ?)
                                      order by x.authorised_at desc limit 1) x on true
                  left join lateral (select u.score, u.review_by from observations.usual_score u
                                      where u.home_id = r.home_id and u.resident_id = r.id and u.set_at <= ?
                                      order by set_at desc limit 1) u on true
                  left join lateral (select * from observations.observation_set s
                                      where s.home_id = r.home_id and s.resident_id = r.id and s.taken_at < ?
                                        and s.id is distinct from ?::uuid and s.source <> 'withdrawn'
                                        and not exists (select 1 from observations.observation_set later
                                                         where later.home_id = s.home_id and later.replaces = s.id)
                                      order by s.taken_at desc, s.id desc limit 1) s on true
                 where r.home_id = ? and r.id = ?
                """)
                .params(Arrays.asList(
                        moment, moment, moment, moment, moment, at.except(), home.value(), resident.value()))
                .query((row, number) -> facts(row))
                .optional();
    }

    private static Judgement.Facts facts(ResultSet row) throws SQLException {
        int usual = row.getInt("usual_then");
        Integer known = row.wasNull() ? null : usual;
        return new Judgement.Facts(
                row.getDate("born").toLocalDate(),
                row.getBoolean("pregnant"),
                new Judgement.Stay(
                        row.getObject("admitted_on", LocalDate.class), row.getObject("discharged_on", LocalDate.class)),
                row.getBoolean("scale_2") ? SpO2Scale.SCALE_2 : SpO2Scale.SCALE_1,
                known,
                row.getObject("set_id") == null
                        ? VitalSigns.none()
                        : SetRow.set(row).signs());
    }

    void insert(SavedSet set) {
        Raised.by(set)
                .ifPresentOrElse(
                        raised -> jdbc.sql(SavedSet.SQL + Raised.SQL)
                                .params(raised.parameters())
                                .update(),
                        () -> jdbc.sql(SavedSet.SQL).params(set.parameters()).update());
        stored.take(set);
    }

    /** What stands in the way of a sitting with a device's reading that is in another set. */
    Optional<Recording.Problem> usedBefore(SavedSet.Where where, Sitting sitting) {
        return stored.usedBefore(where, sitting);
    }

    Optional<ObservedSet> find(HomeId home, UUID set) {
        return jdbc.sql("select " + SetRow.COLUMNS
                        + " from observations.observation_set s where s.home_id = ? and s.id = ?")
                .param(home.value())
                .param(set)
                .query((row, number) -> SetRow.set(row))
                .optional();
    }

    Optional<ResidentId> residentOf(HomeId home, UUID set) {
        return jdbc.sql("select resident_id from observations.observation_set where home_id = ? and id = ?")
                .param(home.value())
                .param(set)
                .query((row, number) -> new ResidentId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The sets of a resident in a period, newest first. */
    List<ObservedSet> of(HomeId home, ResidentId resident, Instant since) {
        return jdbc.sql("select " + SetRow.COLUMNS + """
                  from observations.observation_set s
                 where s.home_id = ? and s.resident_id = ? and s.taken_at >= ? and s.source <> 'withdrawn'
                 order by s.taken_at desc, s.id desc limit 5000
                """)
                .param(home.value())
                .param(resident.value())
                .param(Timestamp.from(since))
                .query((row, number) -> SetRow.set(row))
                .list();
    }

    /** The latest sets of a resident, newest first. */
    List<ObservedSet> latest(HomeId home, ResidentId resident, int count) {
        return jdbc.sql("select " + SetRow.COLUMNS + """
                  from observations.observation_set s
                 where s.home_id = ? and s.resident_id = ? and s.source <> 'withdrawn'
                 order by s.taken_at desc, s.id desc limit ?
                """)
                .param(home.value())
                .param(resident.value())
                .param(count)
                .query((row, number) -> SetRow.set(row))
                .list();
    }

    /** The latest sets of a resident, newest first, and the audit line of the look in the same statement. */
    List<ObservedSet> looked(Entry look, ResidentId resident, int count) {
        return jdbc.sql(Audit.WITH_LOOK + "select " + SetRow.COLUMNS + """
                  from observations.observation_set s
                 where s.home_id = ? and s.resident_id = ? and s.source <> 'withdrawn'
                 order by s.taken_at desc, s.id desc limit ?
                """)
                .params(Audit.parameters(look))
                .param(look.home())
                .param(resident.value())
                .param(count)
                .query((row, number) -> SetRow.set(row))
                .list();
    }
}
