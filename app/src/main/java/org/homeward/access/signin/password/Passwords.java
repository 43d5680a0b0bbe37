package org.homeward.access.signin.password;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The passwords people set: checked against the policy and the last four, kept as Argon2id hashes. */
@Component
public class Passwords {
    /** Passwords are asked to be changed after a year, as in NHSmail; the reminder starts this long before. */
    private static final Duration LIFETIME = Duration.ofDays(365);

    private static final Duration REMINDER = Duration.ofDays(18);
    private static final int REMEMBERED = 4;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Optional<BreachedPasswords> breached;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, @Value("${homeward.breached-passwords:}") String file) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.breached = file.isBlank() ? Optional.empty() : Optional.of(new BreachedPasswords(Path.of(file)));
    }

    /** Sets the password unless it may not be one; the answer is why not. */
    public Optional<PasswordRefusal> set(PersonId person, String text) {
        Optional<PasswordRefusal> refusal = refuse(person, text);
        if (refusal.isEmpty()) {
            jdbc.sql("insert into access.password (person_id, hash) values (?, ?)")
                    .param(person.value())
                    .param(encoder.encode(text))
                    .update();
        }
        return refusal;
    }

    private Optional<PasswordRefusal> refuse(PersonId person, String text) {
        return PasswordPolicy.refuse(proposed(person, text))
                .or(() -> refused(breached.isPresent() && breached.get().contains(text), PasswordRefusal.BREACHED))
                .or(() -> refused(isAmongLast(person, text), PasswordRefusal.USED_BEFORE));
    }

    private static Optional<PasswordRefusal> refused(boolean yes, PasswordRefusal refusal) {
        return yes ? Optional.of(refusal) : Optional.empty();
    }

    private ProposedPassword proposed(PersonId person, String text) {
        return jdbc.sql("select name, email from access.person where id = ? and kind = 'person'")
                .param(person.value())
                .query((row, number) -> new ProposedPassword(text, row.getString("name"), row.getString("email")))
                .single();
    }

    private boolean isAmongLast(PersonId person, String text) {
        return lastHashes(person, REMEMBERED).stream().anyMatch(hash -> encoder.matches(text, hash));
    }

    public boolean matches(PersonId person, String text) {
        return lastHashes(person, 1).stream().anyMatch(hash -> encoder.matches(text, hash));
    }

    public boolean exist(PersonId person) {
        return !lastHashes(person, 1).isEmpty();
    }

    private List<String> lastHashes(PersonId person, int count) {
        return jdbc.sql("select hash from access.password where person_id = ? order by set_at desc limit ?")
                .param(person.value())
                .param(count)
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    /** The day on which the password should be changed, once that day is near. */
    public Optional<Instant> changeBy(PersonId person) {
        return jdbc.sql(
                        "select max(set_at) as set_at from access.password where person_id = ? having max(set_at) is not null")
                .param(person.value())
                .query((row, number) -> row.getObject("set_at", OffsetDateTime.class)
                        .toInstant()
                        .plus(LIFETIME))
                .optional()
                .filter(day -> day.minus(REMINDER).isBefore(Instant.now()));
    }
}
