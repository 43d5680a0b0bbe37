package org.homeward.observations;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Stale;
import org.jspecify.annotations.Nullable;
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

    /** Every authorisation of scale 2, the one in force first if there is one, then the latest. */
    @Transactional(readOnly = true)
    public List<OxygenScale> scales(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select target_low, target_high, indication, document_ref, authoriser, authorised_on, review_by, ended_at, end_reason
                  from observations.oxygen_scale
                 where home_id = ? and resident_id = ? order by ended_at desc nulls first limit 20
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> new OxygenScale(
                        new OxygenTarget(row.getInt("target_low"), row.getInt("target_high")),
                        row.getString("indication"),
                        row.getString("document_ref"),
                        row.getString("authoriser"),
                        row.getDate("authorised_on").toLocalDate(),
                        row.getDate("review_by").toLocalDate(),
                        ending(row)))
                .list();
    }

    private static OxygenScale.@Nullable Ending ending(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null ? null : new OxygenScale.Ending(at.toInstant(), row.getString("end_reason"));
    }

    /** How a resident stands today before the next set; empty when out of reach. */
    @Transactional(readOnly = true)
    public Optional<Standing> before(HomeId home, ResidentId resident, LocalDate today) {
        return jdbc.sql("""
                select u.score as usual_score, u.review_by as usual_by,
                       x.target_low, x.target_high, x.review_by as scale_by,
                """ + SetRow.COLUMNS_OF_CURRENT + " from residents.resident r " + Watch.USUAL_AND_SCALE
                        + Watch.LATEST_SET + " where r.home_id = ? and r.id = ?")
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> standing(row, today))
                .optional();
    }

    /** Who of a home is on scale 2 now, and with which target; everybody else is on scale 1. */
    @Transactional(readOnly = true)
    public Map<ResidentId, OxygenTarget> targets(HomeId home) {
        Map<ResidentId, OxygenTarget> targets = new HashMap<>();
        jdbc.sql("""
                select resident_id, target_low, target_high from observations.oxygen_scale
                 where home_id = ? and ended_at is null
                """).param(home.value()).query((ResultSet row) -> {
            targets.put(
                    new ResidentId(row.getObject("resident_id", UUID.class)),
                    new OxygenTarget(row.getInt("target_low"), row.getInt("target_high")));
        });
        return targets;
    }

    private static Standing standing(ResultSet row, LocalDate today) throws SQLException {
        OxygenTarget target = row.getObject("scale_by") == null
                ? null
                : new OxygenTarget(row.getInt("target_low"), row.getInt("target_high"));
        return new Standing(
                target == null ? SpO2Scale.SCALE_1 : SpO2Scale.SCALE_2,
                target,
                Watch.usual(row, today),
                row.getObject("set_id") == null
                        ? VitalSigns.none()
                        : SetRow.set(row).signs(),
                Watch.reviews(row, today));
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

    /** What a clinician says when authorising scale 2; documentRef is where it is written down, if anywhere else. */
    public record Authorisation(
            String indication,
            String registerNumber,
            OxygenTarget target,
            @Nullable String documentRef,
            LocalDate on,
            LocalDate reviewBy) {
        public Authorisation(String indication, String registerNumber, LocalDate on, LocalDate reviewBy) {
            this(indication, registerNumber, OxygenTarget.USUAL, null, on, reviewBy);
        }
    }

    public void authorise(HomeId home, ResidentId resident, Authorisation said, Signature by) {
        try {
            int authorised = jdbc.sql("""
                    insert into observations.oxygen_scale (home_id, resident_id, id, indication, target_low, target_high,
                                                           document_ref, authorised_by, authoriser, register_no,
                                                           authorised_on, review_by, authorised_at)
                    select r.home_id, r.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                           least(now(), (?::date + 1)::timestamp at time zone 'Europe/London') from residents.resident r where r.home_id = ? and r.id = ?
                    """)
                    .param(Ids.next())
                    .param(said.indication())
                    .param(said.target().low())
                    .param(said.target().high())
                    .param(said.documentRef())
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
        audit.write(Entry.of(home, Deed.AUTHORISED_SCALE, resident)
                .saying("target " + said.target().words() + ": " + said.indication()));
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
