package org.homeward.observations;

import java.sql.Timestamp;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets that were not complete: two in a row need a senior. */
@Component
public class IncompleteSets {
    private final JdbcClient jdbc;

    IncompleteSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the set before this one was not complete either; of a complete set it is not asked. */
    @Transactional(readOnly = true)
    public boolean before(HomeId home, ResidentId resident, ObservedSet set) {
        return set.score().isIncomplete() && isIncomplete(home, resident, set);
    }

    private boolean isIncomplete(HomeId home, ResidentId resident, ObservedSet set) {
        return jdbc.sql("""
                select s.status in ('P', 'E') from observations.observation_set s
                 where s.home_id = ? and s.resident_id = ? and s.taken_at <= ? and s.id <> ? and s.source <> 'withdrawn'
                   and not exists (select 1 from observations.observation_set later
                                    where later.home_id = s.home_id and later.replaces = s.id)
                 order by s.taken_at desc, s.id desc limit 1
                """)
                .param(home.value())
                .param(resident.value())
                .param(Timestamp.from(set.takenAt()))
                .param(set.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
