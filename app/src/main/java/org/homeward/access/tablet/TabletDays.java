package org.homeward.access.tablet;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.homeward.access.signin.SignInState;
import org.homeward.access.signin.session.SignedOutEverywhere;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may come back to which tablet by PIN: whoever signed in fully on it in the last 12 hours and still works in its home. */
@Component
class TabletDays {
    static final int TRIES = 5;

    private static final String STANDING = """
              from access.tablet_day d
              join access.tablet t on t.id = d.tablet_id
              join access.person p on p.id = d.person_id and p.left_at is null
             where d.tablet_id = :tablet and d.ended_at is null and d.until > :now
               and exists (select from access.membership m
                            where m.person_id = d.person_id and m.organisation_id = t.home_id
                              and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TabletDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens the day of somebody who has just signed in fully; a PIN that was shut here is open again. */
    void open(Tablet tablet, PersonId person) {
        jdbc.sql("""
                insert into access.tablet_day as d (tablet_id, person_id, opened_at, until) values (?, ?, ?, ?)
                on conflict (tablet_id, person_id)
                do update set opened_at = excluded.opened_at, until = excluded.until, ended_at = null, wrong_pins = 0
                """)
                .param(tablet.id())
                .param(person.value())
                .param(Timestamp.from(clock.instant()))
                .param(Timestamp.from(clock.instant().plus(SignInState.LASTS)))
                .update();
    }

    /** For somebody who cannot sign in fully: on every tablet that is approved in the home now, so that one arrival is enough. */
    void openInHome(Tablet tablet, PersonId person) {
        jdbc.sql("""
                insert into access.tablet_day (tablet_id, person_id, opened_at, until)
                select t.id, ?, ?, ? from access.tablet t
                 where t.home_id = ?
                   and (select state from access.tablet_decision d where d.tablet_id = t.id order by d.id desc limit 1) = 'APPROVED'
                """)
                .param(person.value())
                .param(Timestamp.from(clock.instant()))
                .param(Timestamp.from(clock.instant().plus(SignInState.LASTS)))
                .param(tablet.home().value())
                .update();
    }

    /** Whoever has a PIN and a day on this tablet, by name. */
    List<Present> present(Tablet tablet) {
        return about(
                        tablet,
                        "select p.id, p.name, d.wrong_pins >= " + TRIES + " as shut" + STANDING
                                + " and exists (select from access.pin n where n.person_id = p.id) order by p.name,"
                                + " p.id")
                .query((row, number) -> new Present(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("shut")))
                .list();
    }

    boolean stands(Tablet tablet, PersonId person) {
        return about(tablet, "select exists (select" + STANDING + " and d.person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec about(Tablet tablet, String sql) {
        return jdbc.sql(sql)
                .param("tablet", tablet.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("today", Date.valueOf(London.day(clock.instant())));
    }

    /** Counts a PIN before it is looked at; the answer is how many tries are left after it, or empty when none was. */
    OptionalInt count(Tablet tablet, PersonId person) {
        return jdbc.sql("""
                update access.tablet_day set wrong_pins = wrong_pins + 1
                 where tablet_id = ? and person_id = ? and ended_at is null and wrong_pins < ? returning wrong_pins
                """)
                .param(tablet.id())
                .param(person.value())
                .param(TRIES)
                .query((row, number) -> OptionalInt.of(TRIES - row.getInt("wrong_pins")))
                .optional()
                .orElse(OptionalInt.empty());
    }

    /** The PIN was right: what was counted is forgotten. */
    void clear(Tablet tablet, PersonId person) {
        jdbc.sql("update access.tablet_day set wrong_pins = 0 where tablet_id = ? and person_id = ?")
                .param(tablet.id())
                .param(person.value())
                .update();
    }

    /** Somebody goes home, or leaves this tablet for good today. */
    void end(Tablet tablet, PersonId person) {
        jdbc.sql("""
                update access.tablet_day set ended_at = ? where tablet_id = ? and person_id = ? and ended_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(tablet.id())
                .param(person.value())
                .update();
    }

    @EventListener
    void on(SignedOutEverywhere left) {
        jdbc.sql("update access.tablet_day set ended_at = ? where person_id = ? and ended_at is null")
                .param(Timestamp.from(clock.instant()))
                .param(left.person().value())
                .update();
    }
}
