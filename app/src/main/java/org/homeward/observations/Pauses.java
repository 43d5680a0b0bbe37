package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.pause: a new pause ends the one before it, and each change is in the audit log. */
@Component
@Transactional
public class Pauses {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody says: why, more words, with whom it was agreed, and the last day. */
    public record Wish(
            Pause.Reason reason, String said, @Nullable String agreedWith, LocalDate until) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Pause> of(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select id, reason, said, agreed_with, starts_at, until, setter, ended_at, ender from observations.pause
                 where home_id = ? and resident_id = ? order by starts_at desc, id desc limit 20
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> pause(row))
                .list();
    }

    public void pause(HomeId home, ResidentId resident, Wish wish, Signature by) {
        end(home, resident, by);
        int paused = jdbc.sql("""
                insert into observations.pause (home_id, resident_id, id, reason, said, agreed_with, starts_at, until, set_by, setter)
                select r.home_id, r.id, ?, ?, ?, ?, ?, ?, ?, ? from residents.resident r where r.home_id = ? and r.id = ?
                """)
                .param(Ids.next())
                .param(wish.reason().code())
                .param(wish.said())
                .param(wish.agreedWith())
                .param(Timestamp.from(clock.instant()))
                .param(wish.until())
                .param(by.person().value())
                .param(by.words())
                .param(home.value())
                .param(resident.value())
                .update();
        if (paused == 0) {
            throw new NotFound("no such resident for this person");
        }
        audit.write(Entry.of(home, Deed.PAUSED_OBSERVATIONS, resident)
                .saying(wish.reason().words() + ", until " + London.words(wish.until()) + ": " + wish.said()));
    }

    /** Sets are due again at once; false when there was nothing to end. */
    public boolean resume(HomeId home, ResidentId resident, Signature by) {
        boolean ended = end(home, resident, by) > 0;
        if (ended) {
            audit.write(Entry.of(home, Deed.RESUMED_OBSERVATIONS, resident));
        }
        return ended;
    }

    private int end(HomeId home, ResidentId resident, Signature by) {
        return jdbc.sql("""
                        update observations.pause set ended_at = ?, ended_by = ?, ender = ?
                         where home_id = ? and resident_id = ? and ended_at is null and until >= ?
                        """)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .param(home.value())
                .param(resident.value())
                .param(London.day(clock.instant()))
                .update();
    }

    private static Pause pause(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Pause(
                row.getObject("id", UUID.class),
                Pause.Reason.of(row.getString("reason")).orElseThrow(),
                row.getString("said"),
                row.getString("agreed_with"),
                row.getTimestamp("starts_at").toInstant(),
                row.getObject("until", LocalDate.class),
                row.getString("setter"),
                ended == null ? null : ended.toInstant(),
                row.getString("ender"));
    }
}
