package org.homeward.observations;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.homeward.kernel.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The doors to observations.oxygen_scale and observations.usual_score: each change is a new row and an audit line. */
@Component
@Transactional
public class Standings {
    private final JdbcClient jdbc;
    private final Audit audit;

    Standings(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The authorisation in force, if scale 2 is authorised. */
    @Transactional(readOnly = true)
    public Optional<OxygenScale> scale(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select id, target_low, target_high, indication, authoriser, authorised_on, review_by
                  from observations.oxygen_scale
                 where home_id = ? and resident_id = ? and ended_at is null
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> new OxygenScale(
                        row.getObject("id", UUID.class),
                        row.getInt("target_low"),
                        row.getInt("target_high"),
                        row.getString("indication"),
                        row.getString("authoriser"),
                        row.getDate("authorised_on").toLocalDate(),
                        row.getDate("review_by").toLocalDate()))
                .optional();
    }

    /** What has been said to be usual, the latest first. */
    @Transactional(readOnly = true)
    public List<UsualNews2> usual(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select score, set_at, setter, review_by, reason from observations.usual_score
                 where home_id = ? and resident_id = ? order by set_at desc limit 20
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> new UsualNews2(
                        row.getInt("score"),
                        row.getTimestamp("set_at").toInstant(),
                        row.getString("setter"),
                        row.getDate("review_by").toLocalDate(),
                        row.getString("reason")))
                .list();
    }

    /** What a clinician says when authorising scale 2. */
    public record Authorisation(String indication, String registerNumber, LocalDate on, LocalDate reviewBy) {}

    public void authorise(HomeId home, ResidentId resident, Authorisation said, Signature by) {
        try {
            int authorised = jdbc.sql("""
                    insert into observations.oxygen_scale (home_id, resident_id, id, indication, authorised_by, authoriser,
                                                           register_no, authorised_on, review_by, authorised_at)
                    select r.home_id, r.id, ?, ?, ?, ?, ?, ?, ?,
                           least(now(), (?::date + 1)::timestamp at time zone 'Europe/London') from residents.resident r where r.home_id = ? and r.id = ?
                    """)
                    .param(Ids.next())
                    .param(said.indication())
                    .param(by.person().value())
                    .param(by.words())
                    .param(said.registerNumber())
                    .param(Date.valueOf(said.on()))
                    .param(Date.valueOf(said.reviewBy()))
                    .param(Date.valueOf(said.on()))
                    .param(home.value())
                    .param(resident.value())
                    .update();
            isWithinReach(authorised);
        } catch (DuplicateKeyException already) {
            throw new Stale("Scale 2 is authorised already. Open the page again to see by whom.");
        }
        audit.write(Entry.of(home, Deed.AUTHORISED_SCALE, resident).saying(said.indication()));
    }

    public void endScale(HomeId home, ResidentId resident, String reason, Signature by) {
        int ended = jdbc.sql("""
                update observations.oxygen_scale set ended_at = now(), ended_by = ?, end_reason = ?
                 where home_id = ? and resident_id = ? and ended_at is null
                """)
                .param(by.person().value())
                .param(reason)
                .param(home.value())
                .param(resident.value())
                .update();
        if (ended == 0) {
            throw new NotFound("no authorisation to end");
        }
        audit.write(Entry.of(home, Deed.ENDED_SCALE, resident).saying(reason));
    }

    /** What is said to be usual, from when, and until when it holds. */
    public record Usual(int score, String reason, Instant at, LocalDate reviewBy) {
        /** Holds for six months, unless somebody reviews it before. */
        public static Usual from(int score, String reason, Instant at) {
            return new Usual(score, reason, at, London.day(at).plusMonths(6));
        }
    }

    public void setUsual(HomeId home, ResidentId resident, Usual usual, Signature by) {
        int set = jdbc.sql("""
                insert into observations.usual_score (home_id, resident_id, id, score, set_at, set_by, setter, review_by, reason)
                select r.home_id, r.id, ?, ?, ?, ?, ?, ?, ? from residents.resident r where r.home_id = ? and r.id = ?
                """)
                .param(Ids.next())
                .param(usual.score())
                .param(Timestamp.from(usual.at()))
                .param(by.person().value())
                .param(by.words())
                .param(Date.valueOf(usual.reviewBy()))
                .param(usual.reason())
                .param(home.value())
                .param(resident.value())
                .update();
        isWithinReach(set);
        audit.write(Entry.of(home, Deed.SET_USUAL_SCORE, resident).saying("usual NEWS2 " + usual.score()));
    }

    private static void isWithinReach(int rows) {
        if (rows == 0) {
            throw new NotFound("no such resident for this person");
        }
    }
}
