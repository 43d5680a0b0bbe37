package org.homeward.access.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and programs that get an account; one person has one, wherever they work. */
@Component
class Newcomers {
    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this email, made now if there is none; a name that is there stays. */
    PersonId person(String name, String email) {
        String lower = email.toLowerCase(Locale.ROOT);
        jdbc.sql("insert into access.person (id, name, email) values (?, ?, ?) on conflict (email) do nothing")
                .param(PersonId.next().value())
                .param(name)
                .param(lower)
                .update();
        return byEmail(lower).orElseThrow();
    }

    Optional<PersonId> byEmail(String email) {
        return jdbc.sql("select id from access.person where email = ?")
                .param(email)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    PersonId program(String name) {
        return withoutEmail(name, "program");
    }

    /** Somebody an agency lends for a shift. */
    PersonId lent(String name) {
        return withoutEmail(name, "agency");
    }

    private PersonId withoutEmail(String name, String kind) {
        PersonId person = PersonId.next();
        jdbc.sql("insert into access.person (id, name, kind) values (?, ?, ?)")
                .param(person.value())
                .param(name)
                .param(kind)
                .update();
        return person;
    }
}
