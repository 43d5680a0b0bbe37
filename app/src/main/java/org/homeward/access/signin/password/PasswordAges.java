package org.homeward.access.signin.password;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long people's passwords still last, and the reminders they were shown. */
@Component
public class PasswordAges {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordAges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for somebody who has no password. */
    public Optional<PasswordAge> of(PersonId person) {
        return jdbc.sql("""
                select set_at, reminded_on from access.password where person_id = ? order by set_at desc limit 1
                """)
                .param(person.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static PasswordAge read(ResultSet row) throws SQLException {
        LocalDate setOn =
                London.day(row.getObject("set_at", OffsetDateTime.class).toInstant());
        return new PasswordAge(setOn, row.getObject("reminded_on", LocalDate.class));
    }

    public boolean isOver(PersonId person) {
        return of(person).filter(age -> age.isOver(today())).isPresent();
    }

    /** The age of a password that ends soon or has ended. */
    public Optional<PasswordAge> near(PersonId person) {
        return of(person).filter(age -> age.isNear(today()));
    }

    /** Whether the person is to be reminded now; it is kept that they were. */
    public boolean remind(PersonId person) {
        boolean due = of(person).filter(age -> age.isReminderDue(today())).isPresent();
        if (due) {
            jdbc.sql("""
                    update access.password set reminded_on = ?
                     where person_id = ? and set_at = (select max(set_at) from access.password where person_id = ?)
                    """)
                    .param(today())
                    .param(person.value())
                    .param(person.value())
                    .update();
        }
        return due;
    }

    public LocalDate today() {
        return London.day(clock.instant());
    }
}
