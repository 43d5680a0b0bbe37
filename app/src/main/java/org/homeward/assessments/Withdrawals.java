package org.homeward.assessments;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was wrong: it stays to be read, and counts for nothing. */
@Component
@Transactional
class Withdrawals {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Withdrawals(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which row of which table about whom. */
    record Which(Whose whose, Assessed record, UUID id) {}

    @Transactional(readOnly = true)
    Optional<Entered> find(Which which) {
        return jdbc.sql("select " + Entered.COLUMNS + " from " + which.record().table()
                        + " where home_id = ? and resident_id = ? and id = ?")
                .param(which.whose().home().value())
                .param(which.whose().resident().value())
                .param(which.id())
                .query((row, number) -> Entered.of(row))
                .optional();
    }

    /** Once: who comes second changes nothing. */
    void withdraw(Which which, String reason, Signature by) {
        int marked = jdbc.sql("update " + which.record().table() + """
                         set withdrawn_at = ?, withdrawn_by = ?, withdrawer = ?, withdraw_reason = ?
                       where home_id = ? and resident_id = ? and id = ? and withdrawn_at is null
                        """)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .param(reason)
                .param(which.whose().home().value())
                .param(which.whose().resident().value())
                .param(which.id())
                .update();
        if (marked > 0) {
            audit.write(Entry.of(
                            which.whose().home(),
                            Deed.WITHDREW_ASSESSMENT,
                            which.whose().resident())
                    .about(which.id())
                    .saying(which.record().words() + ": " + reason));
        }
    }
}
