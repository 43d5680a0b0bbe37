package org.homeward.programme.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.training_session and programme.training_attendance. */
@Component
@Transactional
class Teachings {
    static final int MOST = 200;
    private static final String SELECT = """
            select s.id, s.topic, s.audience, s.format, s.held_on, s.minutes, s.trainer, s.materials, s.status, s.reason
              from programme.training_session s""";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Teachings(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of the list: how many organisations it was for, and how many people came. */
    record Listed(Teaching teaching, int organisations, int came) {}

    @Transactional(readOnly = true)
    public List<Listed> list(Wish wish) {
        return jdbc.sql("""
                        select s.*, (select count(distinct a.organisation_id) from programme.training_attendance a where a.session_id = s.id) as organisations,
                               (select count(*) from programme.training_attendance a where a.session_id = s.id and a.present) as came
                          from (%s where (:topic = '' or s.topic = :topic) and (:audience = '' or s.audience = :audience)
                                  and (:format = '' or s.format = :format) and (:status = '' or s.status = :status)
                                  and (cast(:after as date) is null or s.held_on > :after)
                                  and (cast(:upTo as date) is null or s.held_on <= :upTo)
                                order by s.held_on desc, s.id limit :most) s
                         order by s.held_on desc, s.id
                        """.formatted(SELECT))
                .param("topic", wish.topic())
                .param("audience", wish.audience())
                .param("format", wish.format())
                .param("status", wish.status())
                .param("after", wish.after())
                .param("upTo", wish.upTo())
                .param("most", MOST)
                .query((row, number) -> new Listed(teaching(row), row.getInt("organisations"), row.getInt("came")))
                .list();
    }

    @Transactional(readOnly = true)
    public Teaching get(UUID id) {
        return jdbc.sql(SELECT + " where s.id = ?")
                .param(id)
                .query((row, number) -> teaching(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such training"));
    }

    @Transactional(readOnly = true)
    public List<Came> attendance(UUID session) {
        return jdbc.sql("""
                        select a.id, a.organisation_id, o.name, a.person_name, a.person_role, a.present
                          from programme.training_attendance a join directory.organisation o on o.id = a.organisation_id
                         where a.session_id = ? order by o.name, o.id, a.person_name nulls first
                        """)
                .param(session)
                .query((row, number) -> new Came(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        OrganisationName.shown(row.getString("name")),
                        row.getString("person_name"),
                        row.getString("person_role"),
                        row.getBoolean("present")))
                .list();
    }

    /** One-to-one trainings about proxy ordering that were given to practices in the twelve months up to a day (PX-05). */
    @Transactional(readOnly = true)
    public int practiceTrainings(LocalDate asAt) {
        return jdbc.sql("select count(*)" + PracticeTrainings.COUNTED + " and s.held_on > ? and s.held_on <= ?")
                .param(asAt.minusYears(1))
                .param(asAt)
                .query(Integer.class)
                .single();
    }

    /** Sent twice it is written once. */
    public void write(Teaching teaching, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.training_session (id, topic, audience, format, held_on, minutes, trainer, materials, status,
                            recorded_at, recorded_by, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        teaching.id(),
                        teaching.subject().topic().name(),
                        teaching.subject().audience().name(),
                        teaching.subject().format().name(),
                        teaching.held().on(),
                        teaching.held().minutes(),
                        teaching.held().trainer(),
                        teaching.materials(),
                        teaching.status().name(),
                        now(),
                        hand.person().value(),
                        hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(
                    Deed.WROTE_TEAM_TRAINING,
                    teaching.id(),
                    teaching.subject().words() + ", " + teaching.held().day()));
        }
    }

    /** A booked one is done or cancelled, once; whoever comes second changes nothing. */
    public boolean settle(UUID session, Teaching.Status status, @Nullable String reason, Hand hand) {
        int settled = jdbc.sql("""
                        update programme.training_session set status = ?, reason = ?, settled_at = ?, settler = ?
                         where id = ? and status = 'BOOKED'
                        """)
                .params(Arrays.asList(status.name(), reason, now(), hand.words(), session))
                .update();
        if (settled == 1) {
            audit.write(hand.did(
                    Deed.WROTE_TEAM_TRAINING, session, status.words() + (reason == null ? "" : ": " + reason)));
        }
        return settled == 1;
    }

    /** The same person of the same organisation stands once: what was said last holds. */
    public void attend(UUID session, Came came, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.training_attendance as a (id, session_id, organisation_id, person_name, person_role, present,
                            recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (session_id, organisation_id, coalesce(lower(person_name), ''))
                        do update set present = excluded.present, recorded_at = excluded.recorded_at, recorder = excluded.recorder
                         where a.present <> excluded.present
                        """)
                .params(Arrays.asList(
                        came.id(),
                        session,
                        came.organisation(),
                        came.person(),
                        came.role(),
                        came.present(),
                        now(),
                        hand.words()))
                .update();
        if (written == 1) {
            audit.write(hand.did(
                    Deed.WROTE_TEAM_TRAINING,
                    session,
                    came.organisationName() + ", " + came.who() + (came.present() ? ": came" : ": did not come")));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Teaching teaching(ResultSet row) throws SQLException {
        return new Teaching(
                row.getObject("id", UUID.class),
                new Teaching.Subject(
                        Topic.valueOf(row.getString("topic")),
                        Audience.valueOf(row.getString("audience")),
                        Format.valueOf(row.getString("format"))),
                new Teaching.Held(
                        row.getObject("held_on", LocalDate.class), row.getInt("minutes"), row.getString("trainer")),
                row.getString("materials"),
                Teaching.Status.valueOf(row.getString("status")),
                row.getString("reason"));
    }
}
