package org.homeward.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to training.booking: places that a home took for its people, and who came. */
@Component
@Transactional
class Bookings {
    private static final String SELECT = """
            select b.id, b.session_id, s.parts, s.begins_at, b.person_id, b.name, b.outcome
              from training.booking b join training.session s on s.id = b.session_id
            """;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    Bookings(JdbcClient jdbc, Sessions sessions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish for a place. */
    enum Answer {
        BOOKED,
        BOOKED_BEFORE,
        FULL
    }

    @Transactional(readOnly = true)
    public List<Booking> at(HomeId home) {
        return jdbc.sql(SELECT + " where b.home_id = ? order by s.begins_at desc, b.name")
                .param(home.value())
                .query((row, number) -> booking(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Booking> of(PersonId person) {
        return jdbc.sql(SELECT + " where b.person_id = ? order by s.begins_at desc")
                .param(person.value())
                .query((row, number) -> booking(row))
                .list();
    }

    /** Takes a place for somebody, if one is left. */
    public Answer book(HomeId home, UUID session, StaffMember person, Signature by) {
        boolean before = at(home).stream()
                .anyMatch(booking -> booking.session().equals(session)
                        && booking.person().equals(person.person())
                        && booking.outcome() != Booking.Outcome.CANCELLED);
        if (before) {
            return Answer.BOOKED_BEFORE;
        }
        if (!sessions.takePlace(session)) {
            return Answer.FULL;
        }
        jdbc.sql("""
                insert into training.booking (home_id, id, session_id, person_id, name, booked_at, booked_by, booker)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(home.value())
                .param(Ids.next())
                .param(session)
                .param(person.person().value())
                .param(person.name())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .update();
        audit.write(Entry.of(home, Deed.BOOKED_TRAINING)
                .about(person.person().value())
                .saying("a place for " + person.name()));
        return Answer.BOOKED;
    }

    /** Says once what became of a place; false when that does not fit the time, or has been said. */
    public boolean mark(HomeId home, UUID id, Booking.Outcome outcome, Signature by) {
        Optional<Booking> found =
                at(home).stream().filter(booking -> booking.id().equals(id)).findFirst();
        boolean fits = found.filter(booking -> outcome.fits(!booking.beginsAt().isAfter(clock.instant())))
                .isPresent();
        if (!fits || !marked(home, id, outcome, by)) {
            return false;
        }
        if (outcome == Booking.Outcome.CANCELLED) {
            sessions.giveBack(found.orElseThrow().session());
        }
        audit.write(Entry.of(home, Deed.BOOKED_TRAINING)
                .about(found.orElseThrow().person().value())
                .saying(found.orElseThrow().name() + ": " + outcome.words()));
        return true;
    }

    private boolean marked(HomeId home, UUID id, Booking.Outcome outcome, Signature by) {
        return jdbc.sql("""
                        update training.booking set outcome = ?, marked_at = ?, marked_by = ?, marker = ?
                         where home_id = ? and id = ? and outcome is null
                        """)
                        .param(outcome.code())
                        .param(Timestamp.from(clock.instant()))
                        .param(by.person().value())
                        .param(by.words())
                        .param(home.value())
                        .param(id)
                        .update()
                == 1;
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                java.util.Arrays.stream((String[]) row.getArray("parts").getArray())
                        .map(Part::valueOf)
                        .toList(),
                row.getTimestamp("begins_at").toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Booking.Outcome.of(row.getString("outcome")).orElse(null));
    }
}
