package org.homeward.access.tablet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Printed badges: one a person, in place of the PIN. */
@Component
public class Badges {
    private static final int SECRET_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;

    Badges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new badge, shown once; the old one stops working. */
    @Transactional
    public Secret renew(PersonId person) {
        forget(person);
        Secret secret = Secret.ofBytes(SECRET_BYTES);
        jdbc.sql("insert into access.badge (id, person_id, secret_hash, made_at) values (?, ?, ?, ?)")
                .param(Ids.next())
                .param(person.value())
                .param(secret.hash())
                .param(now())
                .update();
        return secret;
    }

    /** The badge is worth nothing from now on; whether there was one. */
    public boolean forget(PersonId person) {
        return jdbc.sql("update access.badge set ended_at = ? where person_id = ? and ended_at is null")
                        .param(now())
                        .param(person.value())
                        .update()
                > 0;
    }

    boolean exists(PersonId person) {
        return jdbc.sql("select exists (select from access.badge where person_id = ? and ended_at is null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whose badge this is. */
    Optional<PersonId> owner(Secret shown) {
        return jdbc.sql("select person_id from access.badge where secret_hash = ? and ended_at is null")
                .param(shown.hash())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
