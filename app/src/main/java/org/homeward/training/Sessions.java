package org.homeward.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to training.session: planned and called off by the ICB; places are taken by homes. */
@Component
@Transactional
class Sessions {
    private static final String SELECT =
            "select id, parts, begins_at, place, places, taken, giver, cancel_reason from training.session";
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to come, the next first. */
    @Transactional(readOnly = true)
    public List<Session> coming() {
        return jdbc.sql(SELECT + " where begins_at > ? order by begins_at, id limit ?")
                .param(Timestamp.from(clock.instant()))
                .param(MOST)
                .query((row, number) -> session(row))
                .list();
    }

    /** What has been, the latest first. */
    @Transactional(readOnly = true)
    public List<Session> past() {
        return jdbc.sql(SELECT + " where begins_at <= ? order by begins_at desc, id limit ?")
                .param(Timestamp.from(clock.instant()))
                .param(MOST)
                .query((row, number) -> session(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Session get(UUID id) {
        Optional<Session> found = jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query((row, number) -> session(row))
                .optional();
        return found.orElseThrow(() -> new NotFound("no such session"));
    }

    /** Puts a session into the list of every home. */
    public UUID plan(Session planned, Actor actor) {
        Membership as = membership(actor);
        jdbc.sql("""
                insert into training.session (id, parts, begins_at, place, places, given_by, giver, made_at)
                values (?, ?::text[], ?, ?, ?, ?, ?, ?)
                """)
                .param(planned.id())
                .param(planned.parts().stream().map(Part::name).collect(Collectors.joining(",", "{", "}")))
                .param(Timestamp.from(planned.beginsAt()))
                .param(planned.place())
                .param(planned.places())
                .param(actor.person().value())
                .param(planned.giver())
                .param(Timestamp.from(clock.instant()))
                .update();
        audit.write(Entry.at(as.organisation().value(), Deed.PLANNED_SESSION)
                .about(planned.id())
                .saying(planned.words() + ", " + planned.when()));
        return planned.id();
    }

    /** Calls it off; the homes that booked see why. A second time changes nothing. */
    public void cancel(UUID id, String reason, Actor actor) {
        int cancelled = jdbc.sql("""
                update training.session set cancelled_at = ?, cancelled_by = ?, cancel_reason = ? where id = ? and cancelled_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(actor.person().value())
                .param(reason)
                .param(id)
                .update();
        if (cancelled == 1) {
            audit.write(Entry.at(membership(actor).organisation().value(), Deed.CANCELLED_SESSION)
                    .about(id)
                    .saying(reason));
        }
    }

    /** Takes one place, if there is one and the session is still to come; two homes never get the same one. */
    boolean takePlace(UUID id) {
        return jdbc.sql("""
                        update training.session set taken = taken + 1
                         where id = ? and taken < places and cancelled_at is null and begins_at > ?
                        """).param(id).param(Timestamp.from(clock.instant())).update() == 1;
    }

    void giveBack(UUID id) {
        jdbc.sql("update training.session set taken = taken - 1 where id = ?")
                .param(id)
                .update();
    }

    /** How many of a home have a place at a session, came, or did not. */
    record OfHome(String home, int booked, int came, int absent) {}

    @Transactional(readOnly = true)
    public List<OfHome> byHome(UUID session) {
        return jdbc.sql("select home, booked, came, absent from training.booked(?)")
                .param(session)
                .query((row, number) -> new OfHome(
                        row.getString("home"), row.getInt("booked"), row.getInt("came"), row.getInt("absent")))
                .list();
    }

    static Signature signature(Actor actor) {
        return new Signature(actor.person(), Audit.signature(actor, membership(actor)));
    }

    private static Membership membership(Actor actor) {
        return actor.as(Right.GIVE_TRAINING).orElseThrow(() -> new NotFound("this person gives no training"));
    }

    static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                Arrays.stream((String[]) row.getArray("parts").getArray())
                        .map(Part::valueOf)
                        .toList(),
                row.getTimestamp("begins_at").toInstant(),
                row.getString("place"),
                row.getInt("places"),
                row.getInt("taken"),
                row.getString("giver"),
                row.getString("cancel_reason"));
    }
}
