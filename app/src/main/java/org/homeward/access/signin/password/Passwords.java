package org.homeward.access.signin.password;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
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
    private static final int REMEMBERED = 4;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final List<BreachedPasswords> breached;

    Passwords(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            Clock clock,
            @Value("${homeward.breached-passwords:}") String file) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.breached = file.isBlank()
                ? List.of(new ShippedList())
                : List.of(new ShippedList(), new BreachedFile(Path.of(file)));
    }

    /** Sets the password unless it may not be one; the answer is why not. */
    public Optional<PasswordRefusal> set(PersonId person, String text) {
        Optional<PasswordRefusal> refusal = refuse(person, text);
        if (refusal.isEmpty()) {
            jdbc.sql("insert into access.password (person_id, set_at, hash) values (?, ?, ?)")
                    .param(person.value())
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .param(encoder.encode(text))
                    .update();
        }
        return refusal;
    }

    private Optional<PasswordRefusal> refuse(PersonId person, String text) {
        return PasswordPolicy.refuse(proposed(person, text))
                .or(() -> refused(isBreached(text), PasswordRefusal.BREACHED))
                .or(() -> refused(isAmongLast(person, text), PasswordRefusal.USED_BEFORE));
    }

    private static Optional<PasswordRefusal> refused(boolean yes, PasswordRefusal refusal) {
        return yes ? Optional.of(refusal) : Optional.empty();
    }

    private boolean isBreached(String text) {
        return breached.stream().anyMatch(list -> list.contains(text));
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
}
