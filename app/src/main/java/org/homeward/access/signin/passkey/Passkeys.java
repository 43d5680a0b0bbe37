package org.homeward.access.signin.passkey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys of a person, as the person sees them. */
@Component
public class Passkeys {
    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One passkey: what its owner called it and when it last opened Homeward. */
    public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

    public List<Passkey> of(PersonId person) {
        return jdbc.sql(
                        "select credential_id, label, created, last_used from access.passkey where person_id = ? order by created")
                .param(person.value())
                .query((row, number) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("label"),
                        row.getObject("created", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used", OffsetDateTime.class).toInstant()))
                .list();
    }

    public boolean exist(PersonId person) {
        return !of(person).isEmpty();
    }

    public boolean remove(PersonId person, String id) {
        return jdbc.sql("delete from access.passkey where person_id = ? and credential_id = ?")
                        .param(person.value())
                        .param(id)
                        .update()
                == 1;
    }

    public void forget(PersonId person) {
        jdbc.sql("delete from access.passkey where person_id = ?")
                .param(person.value())
                .update();
    }
}
