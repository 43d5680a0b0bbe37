package org.homeward.observations.limits;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.limits.Measurements.Weighing;
import org.homeward.clinical.limits.Verdict;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.London;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.LimitRow;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.SavedSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.limit_verdict, and what a verdict needs to know: always in the transaction of the set. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Verdicts {
    private final JdbcClient jdbc;

    Verdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A limit with what a set says of it. */
    record Judged(UUID limit, JudgedLimit.Outcome outcome, String said) {
        static Judged of(OwnLimit limit, Verdict verdict) {
            return switch (verdict) {
                case Verdict.Reached reached -> new Judged(limit.id(), JudgedLimit.Outcome.REACHED, reached.measured());
                case Verdict.NotReached not -> new Judged(limit.id(), JudgedLimit.Outcome.NOT_REACHED, not.measured());
                case Verdict.NotJudged not ->
                    new Judged(limit.id(), JudgedLimit.Outcome.NOT_JUDGED, String.join(", ", not.missing()));
            };
        }
    }

    /** Those that counted when the set was taken: from the first minute of their first day until somebody ended them. */
    List<OwnLimit> inForce(SavedSet set) {
        Timestamp taken = Timestamp.from(set.sitting().takenAt());
        return jdbc.sql("select " + LimitRow.COLUMNS + """
                  from observations.own_limit l
                 where l.home_id = ? and l.resident_id = ? and l.starts_on <= ? and (l.ended_at is null or l.ended_at > ?)
                 order by l.signed_at, l.id
                """)
                .params(
                        set.where().home().value(),
                        set.where().resident().value(),
                        London.day(set.sitting().takenAt()),
                        taken)
                .query((row, number) -> LimitRow.limit(row))
                .list();
    }

    /** The weights that count of so many days before a set; none when none is asked for. */
    List<Weighing> weighings(SavedSet set, int days) {
        return days == 0
                ? List.of()
                : jdbc.sql("""
                        select s.taken_at, s.weight from observations.observation_set s
                         where s.home_id = ? and s.resident_id = ? and s.taken_at >= ? and s.taken_at <= ? and s.id <> ?
                           and s.weight is not null and s.source <> 'withdrawn'
                           and not exists (select 1 from observations.observation_set later
                                            where later.home_id = s.home_id and later.replaces = s.id)
                        """)
                        .params(
                                set.where().home().value(),
                                set.where().resident().value(),
                                Timestamp.from(London.day(set.sitting().takenAt())
                                        .minusDays(days)
                                        .atStartOfDay(London.ZONE)
                                        .toInstant()),
                                Timestamp.from(set.sitting().takenAt()),
                                set.sitting().id())
                        .query((row, number) -> new Weighing(
                                London.day(row.getTimestamp("taken_at").toInstant()), new Weight(row.getInt("weight"))))
                        .list();
    }

    void write(SavedSet set, List<Judged> judged) {
        jdbc.sql("""
                insert into observations.limit_verdict (home_id, set_id, limit_id, resident_id, taken_at, recorded_at, outcome, said)
                select ?, ?, j.limit_id, ?, ?, ?, j.outcome, j.said
                  from unnest(?::uuid[], ?::text[], ?::text[]) as j (limit_id, outcome, said)
                """)
                .params(
                        set.where().home().value(),
                        set.sitting().id(),
                        set.where().resident().value(),
                        Timestamp.from(set.sitting().takenAt()),
                        Timestamp.from(set.now()),
                        judged.stream().map(Judged::limit).toArray(UUID[]::new),
                        judged.stream().map(each -> each.outcome().name()).toArray(String[]::new),
                        judged.stream().map(Judged::said).toArray(String[]::new))
                .update();
    }
}
