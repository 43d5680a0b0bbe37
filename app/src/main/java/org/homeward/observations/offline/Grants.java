package org.homeward.observations.offline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.capture_grant: who has taken the round onto a tablet, until when, and whether that was ended. */
@Component
@Transactional
class Grants {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Grants(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A grant that still lets somebody record. */
    record Standing(UUID id, String person, Instant issued, Instant until) {}

    /** For whoever is acting, who may record in this home. */
    Grant issue(HomeId home) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        Membership as = actor.as(Right.RECORD_OBSERVATIONS, home)
                .orElseThrow(() -> new NotFound("does not record in this home"));
        Instant now = clock.instant();
        Grant grant = new Grant(Ids.next(), actor.person(), actor.name(), home, as, now.plus(Grant.LASTS));
        jdbc.sql("""
                insert into observations.capture_grant (home_id, id, person_id, person, issued_at, until)
                values (?, ?, ?, ?, ?, ?)
                """)
                .param(home.value())
                .param(grant.id())
                .param(grant.person().value())
                .param(Signature.of(actor, Right.RECORD_OBSERVATIONS, home).words())
                .param(Timestamp.from(now))
                .param(Timestamp.from(grant.until()))
                .update();
        audit.write(Entry.of(home, Deed.TOOK_ROUND)
                .about(grant.id())
                .saying("to record without a network until " + London.words(grant.until())));
        return grant;
    }

    /** Whether what was recorded then is covered. What a withdrawn tablet still sends waits for a person, whatever time it says. */
    boolean covers(Grant grant, Instant recorded) {
        return !recorded.isAfter(grant.until())
                && jdbc.sql("""
                        select count(*) from observations.capture_grant
                         where home_id = ? and id = ? and person_id = ? and withdrawn_at is null
                        """)
                                .param(grant.home().value())
                                .param(grant.id())
                                .param(grant.person().value())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    List<Standing> standing(HomeId home) {
        return jdbc.sql("""
                select id, person, issued_at, until from observations.capture_grant
                 where home_id = ? and withdrawn_at is null and until > ? order by issued_at desc limit 100
                """)
                .param(home.value())
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("person"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("until").toInstant()))
                .list();
    }

    /** A tablet was lost: what is recorded on it from now on waits for somebody to look at it. */
    void withdraw(HomeId home, UUID grant) {
        int ended = jdbc.sql("""
                update observations.capture_grant set withdrawn_at = ?, withdrawn_by = access.acting_person()
                 where home_id = ? and id = ? and withdrawn_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(home.value())
                .param(grant)
                .update();
        if (ended == 1) {
            audit.write(Entry.of(home, Deed.WITHDREW_ROUND).about(grant));
        }
    }
}
