package org.homeward.observations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Limit;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.own_limit: each limit is signed once, never changed, and ended with a reason. */
@Component
@Transactional
public class OwnLimits {
    private static final String SELECT = "select " + LimitRow.COLUMNS + " from observations.own_limit l ";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    OwnLimits(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a clinician signs, and their register number. */
    public record Wish(Limit limit, String reason, String registerNumber, LocalDate startsOn, LocalDate reviewBy) {}

    /** Every limit of a resident: those in force, the newest first, then those that ended last. */
    @Transactional(readOnly = true)
    public List<OwnLimit> of(HomeId home, ResidentId resident) {
        return jdbc.sql(SELECT + """
                 where l.home_id = ? and l.resident_id = ?
                 order by l.ended_at desc nulls first, l.signed_at desc, l.id desc limit 50
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> LimitRow.limit(row))
                .list();
    }

    /** Those that nobody has ended; one that begins later is among them. */
    @Transactional(readOnly = true)
    public List<OwnLimit> inForce(HomeId home, ResidentId resident) {
        return jdbc.sql(SELECT + """
                 where l.home_id = ? and l.resident_id = ? and l.ended_at is null order by l.signed_at, l.id
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> LimitRow.limit(row))
                .list();
    }

    public UUID sign(HomeId home, ResidentId resident, Wish wish, Signature by) {
        UUID id = Ids.next();
        int signed = jdbc.sql("""
                insert into observations.own_limit (home_id, id, resident_id, conditions, asks, reason, starts_on, review_by,
                                                    signed_at, set_by, signer, register_no)
                select r.home_id, ?, r.id, ?::text[], ?, ?, ?, ?, ?, ?, ?, ? from residents.resident r where r.home_id = ? and r.id = ?
                """)
                .params(
                        id,
                        conditions(wish.limit()),
                        wish.limit().asks().name(),
                        wish.reason(),
                        wish.startsOn(),
                        wish.reviewBy(),
                        Timestamp.from(clock.instant()),
                        by.person().value(),
                        by.words(),
                        wish.registerNumber(),
                        home.value(),
                        resident.value())
                .update();
        if (signed == 0) {
            throw new NotFound("no such resident for this person");
        }
        audit.write(Entry.of(home, Deed.SIGNED_OWN_LIMIT, resident)
                .about(id)
                .saying(wish.limit().words()));
        return id;
    }

    private static String conditions(Limit limit) {
        return limit.conditions().stream()
                .map(Condition::text)
                .map(text -> "\"" + text + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Whether it is ended now; not when somebody was first. */
    public boolean end(HomeId home, ResidentId resident, UUID limit, String reason, Signature by) {
        int ended = jdbc.sql("""
                update observations.own_limit set ended_at = ?, ended_by = ?, ender = ?, end_reason = ?
                 where home_id = ? and resident_id = ? and id = ? and ended_at is null
                """)
                .params(
                        Timestamp.from(clock.instant()),
                        by.person().value(),
                        by.words(),
                        reason,
                        home.value(),
                        resident.value(),
                        limit)
                .update();
        if (ended == 1) {
            audit.write(
                    Entry.of(home, Deed.ENDED_OWN_LIMIT, resident).about(limit).saying(reason));
        }
        return ended == 1;
    }
}
