package org.homeward.programme.home;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to programme.manager_welcome. */
@Component
class Welcomes {
    private final JdbcClient jdbc;
    private final Clock clock;

    Welcomes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts once however often it is sent with the same id. */
    void write(UUID id, UUID home, String manager, String who) {
        jdbc.sql("""
                insert into programme.manager_welcome (id, organisation_id, manager, welcomed_on, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """)
                .params(id, home, manager, London.day(clock.instant()), Timestamp.from(clock.instant()), who)
                .update();
    }
}
