package org.homeward.programme.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.event, with the numbers of each event counted from its rows. */
@Component
@Transactional
class Events {
    private static final int MOST = 200;
    private static final String SELECT = """
            select e.id, e.name, e.place, e.starts_at, e.ends_at, e.about,
                   (select count(*) from programme.event_invitation i where i.event_id = e.id) as invited,
                   (select count(*) from programme.event_invitation i where i.event_id = e.id and i.answer = 'ACCEPTED') as accepted,
                   (select count(*) from programme.event_registration r where r.event_id = e.id) as registered,
                   (select count(*) from programme.event_attendance a where a.event_id = e.id and a.attendance = 'PRESENT') as people,
                   (select count(distinct a.provider_id) from programme.event_attendance a
                     where a.event_id = e.id and a.attendance = 'PRESENT' and a.attendee_type = 'CARE_PROVIDER') as providers,
                   (select count(*) from programme.event_attendance a where a.event_id = e.id and a.attendance = 'ABSENT') as absent,
                   (select count(*) from programme.event_demo_booking d where d.event_id = e.id and d.cancelled_at is null) as demos,
                   (select count(*) from programme.event_question q where q.event_id = e.id and q.answer is null) as unanswered,
                   (select count(*) from programme.event_application p where p.event_id = e.id and exists (
                        select from programme.event_attendance a where a.event_id = e.id and a.provider_id = p.provider_id
                           and a.attendance = 'PRESENT' and a.attendee_type = 'CARE_PROVIDER')) as applied
              from programme.event e""";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Events(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** An event with its numbers. */
    record Counted(Event event, EventNumbers numbers) {}

    /** The latest first, those to come at the top. */
    @Transactional(readOnly = true)
    public List<Counted> list() {
        return jdbc.sql(SELECT + " order by e.starts_at desc, e.id limit ?")
                .param(MOST)
                .query((row, number) -> counted(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Counted counted(UUID id) {
        return jdbc.sql(SELECT + " where e.id = ?")
                .param(id)
                .query((row, number) -> counted(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such event"));
    }

    @Transactional(readOnly = true)
    public Event get(UUID id) {
        return jdbc.sql("select id, name, place, starts_at, ends_at, about from programme.event where id = ?")
                .param(id)
                .query((row, number) -> event(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such event"));
    }

    /** Care providers of whom somebody was there, on all events of a day (DR-03). */
    @Transactional(readOnly = true)
    public int providersPresent(LocalDate day) {
        return jdbc.sql("select count(distinct a.provider_id)" + ProvidersAtLaunch.PRESENT + " and "
                        + ProvidersAtLaunch.DAY + " = ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    public void plan(Event event, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event (id, name, place, starts_at, ends_at, about, recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        event.id(),
                        event.name(),
                        event.place(),
                        Timestamp.from(event.startsAt()),
                        Timestamp.from(event.endsAt()),
                        event.about(),
                        Timestamp.from(clock.instant()),
                        hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_EVENT, event.id(), event.name() + ", " + event.words()));
        }
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                event(row),
                new EventNumbers(
                        row.getInt("invited"),
                        row.getInt("accepted"),
                        row.getInt("registered"),
                        row.getInt("people"),
                        row.getInt("providers"),
                        row.getInt("absent"),
                        row.getInt("demos"),
                        row.getInt("unanswered"),
                        row.getInt("applied")));
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("place"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("about"));
    }
}
