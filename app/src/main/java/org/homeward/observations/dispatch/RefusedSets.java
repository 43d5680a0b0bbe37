package org.homeward.observations.dispatch;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets that a practice did not take, for the home to put right. */
@Component
class RefusedSets {
    private static final Duration LATELY = Duration.ofDays(14);

    private final JdbcClient jdbc;

    RefusedSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was refused in the last two weeks, and neither corrected nor sent again since, the latest first. */
    @Transactional(readOnly = true)
    List<RefusedSet> lately(HomeId home, Instant now) {
        return jdbc.sql("""
                select c.resident_id, c.set_id, r.given_name, r.family_name, r.preferred_name, s.taken_at, c.signature, c.at, c.reason
                  from observations.receipt c
                  join observations.observation_set s on s.home_id = c.home_id and s.id = c.set_id and s.source <> 'withdrawn'
                  join residents.resident r on r.home_id = c.home_id and r.id = c.resident_id
                 where c.home_id = ? and c.kind = 'refused' and c.at > ?
                   and not exists (select 1 from observations.receipt since
                                    where since.home_id = c.home_id and since.set_id = c.set_id and since.kind in ('again', 'filed')
                                      and since.at >= c.at)
                   and not exists (select 1 from observations.observation_set later
                                    where later.home_id = s.home_id and later.replaces = s.id)
                 order by c.at desc, c.id limit 50
                """)
                .param(home.value())
                .param(Timestamp.from(now.minus(LATELY)))
                .query((row, number) -> new RefusedSet(
                        home,
                        new ResidentId(row.getObject("resident_id", UUID.class)),
                        row.getObject("set_id", UUID.class),
                        new Name(
                                row.getString("given_name"),
                                row.getString("family_name"),
                                row.getString("preferred_name")),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getString("signature"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason")))
                .list();
    }
}
