package org.homeward.programme.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the register of an event and to who was there. */
@Component
@Transactional
class EventPeople {
    static final int MOST = 1000;
    private static final String SELECT = """
            select r.id, r.attendee_type, r.organisation_id, r.provider_id, r.organisation_name, v.name as provider_name, r.person_name,
                   r.person_role, r.walk_in, a.attendance
              from programme.event_registration r
              left join programme.event_attendance a on a.registration_id = r.id
              left join directory.organisation v on v.id = r.provider_id""";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    EventPeople(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** By provider, so that the people of one stand together. */
    @Transactional(readOnly = true)
    public List<EventPerson> list(UUID event, Show show) {
        return jdbc.sql(
                        SELECT + " where r.event_id = ? and " + show.sql()
                                + " order by coalesce(v.name, r.organisation_name), r.organisation_name, r.person_name, r.id limit ?")
                .param(event)
                .param(MOST)
                .query((row, number) -> person(row))
                .list();
    }

    @Transactional(readOnly = true)
    public EventPerson get(UUID event, UUID person) {
        return jdbc.sql(SELECT + " where r.event_id = ? and r.id = ?")
                .param(event)
                .param(person)
                .query((row, number) -> person(row))
                .optional()
                .orElseThrow(() -> new NotFound("nobody of that id is on the register"));
    }

    /** Who looked at the names of an event. */
    public void looked(UUID event, Hand hand, String words) {
        audit.write(hand.did(Deed.LOOKED_AT_EVENT_PEOPLE, event, words));
    }

    /** Puts somebody on the register; the same person for the same organisation stands once. The id that stands there is returned. */
    public UUID register(UUID event, EventPerson person, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_registration (id, event_id, attendee_type, organisation_id, provider_id,
                            organisation_name, person_name, person_role, walk_in, registered_at, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(Arrays.asList(
                        person.id(),
                        event,
                        person.type().name(),
                        person.whom().organisation(),
                        person.whom().provider(),
                        person.whom().organisationName(),
                        person.name(),
                        person.role(),
                        person.walkIn(),
                        now(),
                        hand.words()))
                .update();
        if (written == 1) {
            audit.write(hand.did(
                    Deed.WROTE_EVENT,
                    event,
                    "registered " + person.who() + ", " + person.whom().organisationName()));
            return person.id();
        }
        return standing(event, person);
    }

    private UUID standing(UUID event, EventPerson person) {
        return jdbc.sql("""
                        select id from programme.event_registration
                         where id = :id or event_id = :event and organisation_id is not distinct from cast(:organisation as uuid)
                           and lower(organisation_name) = lower(:name) and lower(person_name) = lower(:person)
                         order by id = :id desc limit 1
                        """)
                .param("id", person.id())
                .param("event", event)
                .param("organisation", person.whom().organisation())
                .param("name", person.whom().organisationName())
                .param("person", person.name())
                .query(UUID.class)
                .single();
    }

    /** What was said last holds; said again, by the same or by somebody else, it changes nothing and writes nothing. */
    public void mark(UUID event, UUID person, boolean present, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_attendance as a (registration_id, event_id, provider_id, attendee_type, attendance,
                            marked_at, marker)
                        select r.id, r.event_id, r.provider_id, r.attendee_type, :attendance, :now, :marker
                          from programme.event_registration r where r.id = :person and r.event_id = :event
                        on conflict (registration_id) do update
                           set attendance = excluded.attendance, marked_at = excluded.marked_at, marker = excluded.marker
                         where a.attendance <> excluded.attendance
                        """)
                .param("attendance", present ? "PRESENT" : "ABSENT")
                .param("now", now())
                .param("marker", hand.words())
                .param("person", person)
                .param("event", event)
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.CHECKED_IN, event, (present ? "came: " : "did not come: ") + person));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static EventPerson person(ResultSet row) throws SQLException {
        String attendance = row.getString("attendance");
        return new EventPerson(
                row.getObject("id", UUID.class),
                AttendeeType.valueOf(row.getString("attendee_type")),
                new EventPerson.For(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("provider_id", UUID.class),
                        row.getString("organisation_name"),
                        row.getString("provider_name")),
                row.getString("person_name"),
                row.getString("person_role"),
                row.getBoolean("walk_in"),
                attendance == null ? null : attendance.equals("PRESENT"));
    }
}
