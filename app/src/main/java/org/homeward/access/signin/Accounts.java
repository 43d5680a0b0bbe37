package org.homeward.access.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts of people, found by email or by person id. */
@Component
public class Accounts {
    private static final String FIND = """
            select p.id, p.name, p.email,
                   coalesce((select w.hash from access.password w where w.person_id = p.id order by w.set_at desc limit 1), '') as hash
              from access.person p
             where p.left_at is null and p.kind = 'person' and
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One account; the hash is empty for somebody who has not set a password. */
    public record Account(PersonId person, String name, String email, String hash) {
        @Override
        public String toString() {
            return "the account of " + person;
        }
    }

    public Optional<Account> byEmail(String email) {
        return find("p.email = ?", email.strip().toLowerCase(Locale.ROOT));
    }

    public Optional<Account> byId(PersonId person) {
        return find("p.id = ?", person.value());
    }

    private Optional<Account> find(String condition, Object value) {
        return jdbc.sql(FIND + condition)
                .param(value)
                .query((row, number) -> new Account(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("hash")))
                .optional();
    }

    /** For Spring Security's passkeys, which ask by the name that the browser shows: the email. */
    public UserDetails loadUserByUsername(String email) {
        Account account = byEmail(email).orElseThrow(() -> new UsernameNotFoundException("nobody has this account"));
        return User.withUsername(account.person().toString()).password("").build();
    }
}
