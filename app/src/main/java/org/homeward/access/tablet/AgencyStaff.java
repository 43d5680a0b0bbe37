package org.homeward.access.tablet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.access.people.Lent;
import org.homeward.access.signin.SignInState;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workers of agencies: one shift as a care assistant of one home, begun with the code at its door. */
@Component
class AgencyStaff {
    /** As far back as a manager looks to see who came. */
    private static final Duration SHOWN = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Lent lent;
    private final Audit audit;
    private final Clock clock;

    AgencyStaff(JdbcClient jdbc, Lent lent, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.lent = lent;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who they say they are. */
    record Said(String name, String agency) {
        /** As it stands beside all they do: "Ann Smith (Prime Care)". */
        String signature() {
            return name + " (" + agency + ")";
        }
    }

    /** Somebody who came, and how it ended or will. */
    record Came(
            PersonId person,
            String name,
            String agency,
            String tablet,
            @Nullable String unit,
            Instant at,
            Instant until,
            @Nullable Instant endedAt,
            @Nullable String ender) {
        private static Came of(ResultSet row) throws SQLException {
            Timestamp ended = row.getTimestamp("ended_at");
            return new Came(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getString("name"),
                    row.getString("agency"),
                    row.getString("tablet"),
                    row.getString("unit"),
                    row.getTimestamp("came_at").toInstant(),
                    row.getTimestamp("until").toInstant(),
                    ended == null ? null : ended.toInstant(),
                    row.getString("ender"));
        }
    }

    @Transactional
    public PersonId begin(Tablet tablet, Doors.Door door, Said said) {
        Instant now = clock.instant();
        Instant until = now.plus(SignInState.LASTS);
        PersonId person = lent.begin(said.signature(), tablet.home(), until);
        jdbc.sql("""
                insert into access.agency_worker (person_id, home_id, tablet_id, name, agency, came_at, until, unit)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(person.value())
                .param(tablet.home().value())
                .param(tablet.id())
                .param(said.name())
                .param(said.agency())
                .param(Timestamp.from(now))
                .param(Timestamp.from(until))
                .param(door.unit())
                .update();
        return person;
    }

    @Transactional
    public void refused(Tablet tablet, Said said) {
        audit.write(Entry.of(tablet.home(), Deed.SIGN_IN_REFUSED)
                .saying("wrong code of the door on " + tablet.name() + ", as " + said.signature()));
    }

    List<Came> at(HomeId home) {
        return jdbc.sql("""
                select w.person_id, w.name, w.agency, t.name as tablet, w.unit, w.came_at, w.until, w.ended_at, w.ender
                  from access.agency_worker w join access.tablet t on t.id = w.tablet_id
                 where w.home_id = ? and w.came_at > ? order by w.came_at desc, w.person_id
                """)
                .param(home.value())
                .param(Timestamp.from(clock.instant().minus(SHOWN)))
                .query((row, number) -> Came.of(row))
                .list();
    }

    /** From now on they can do nothing here. */
    @Transactional
    public void end(PersonId person, HomeId home, Actor by) {
        int ended = jdbc.sql("""
                update access.agency_worker set ended_at = ?, ender = ?
                 where person_id = ? and home_id = ? and ended_at is null and until > ?
                """)
                .param(Timestamp.from(clock.instant()))
                .param(Signature.of(by, Right.LET_AGENCY_IN, home).words())
                .param(person.value())
                .param(home.value())
                .param(Timestamp.from(clock.instant()))
                .update();
        if (ended == 0) {
            throw new NotFound("nobody of an agency is here by this id");
        }
        lent.end(person, home, by);
    }
}
