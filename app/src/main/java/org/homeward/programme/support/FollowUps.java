package org.homeward.programme.support;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was promised at a session. A session that keeps it ends it as it is saved; here it ends with a reason. */
@Component
@Transactional
class FollowUps {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** For when it is promised, while it is open. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> openOf(UUID session) {
        return jdbc.sql("select due_on from programme.follow_up where session_id = ? and ended_at is null")
                .param(session)
                .query(LocalDate.class)
                .optional();
    }

    /** Nothing more is to be done, and why; a second time changes nothing. */
    void end(SupportSession promisedAt, String reason) {
        int ended = jdbc.sql("""
                        update programme.follow_up set ended_at = ?, ended_by = ?, end_reason = ?
                         where session_id = ? and ended_at is null
                        """)
                .params(Timestamp.from(clock.instant()), Hand.now().words(), reason, promisedAt.id())
                .update();
        if (ended == 1) {
            audit.write(Entry.at(promisedAt.caller().id(), Deed.ENDED_FOLLOW_UP)
                    .about(promisedAt.id())
                    .saying(reason));
        }
    }
}
