package org.homeward.access.tablet;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stood in forms that keep no draft of their own when a shared tablet locked: kept for its author, given back once. */
@Component
@Transactional
class Typed {
    private static final Duration KEPT = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    Typed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who typed, and on which page of which home. */
    record Place(HomeId home, PersonId person, String page) {}

    void keep(Place at, String json) {
        jdbc.sql("delete from access.typed where home_id = ? and kept_at < ?")
                .param(at.home().value())
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql("""
                insert into access.typed (home_id, id, person_id, page, typed, kept_at) values (?, ?, ?, ?, ?::jsonb, ?)
                on conflict (home_id, person_id, page) do update set typed = excluded.typed, kept_at = excluded.kept_at
                """)
                .param(at.home().value())
                .param(Ids.next())
                .param(at.person().value())
                .param(at.page())
                .param(json)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** As JSON: by the form's action and the field's name, the values. */
    Optional<String> giveBack(Place at) {
        return jdbc.sql("""
                delete from access.typed where home_id = ? and person_id = ? and page = ? returning typed::text as typed, kept_at > ? as fresh
                """)
                .param(at.home().value())
                .param(at.person().value())
                .param(at.page())
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, number) -> row.getBoolean("fresh")
                        ? Optional.of(String.valueOf(row.getString("typed")))
                        : Optional.<String>empty())
                .optional()
                .flatMap(kept -> kept);
    }
}
