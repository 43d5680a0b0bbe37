package org.homeward.access.tablet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The PINs people set, kept as Argon2id hashes and never shown. */
@Component
public class Pins {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SignInRecord record;
    private final Clock clock;

    Pins(JdbcClient jdbc, PasswordEncoder encoder, SignInRecord record, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.record = record;
        this.clock = clock;
    }

    /** Sets the PIN unless it may not be one; the answer is why not. */
    Optional<PinRefusal> set(PersonId person, Pin pin) {
        Optional<PinRefusal> refusal = pin.refusal();
        if (refusal.isEmpty()) {
            jdbc.sql("""
                    insert into access.pin (person_id, hash, set_at) values (?, ?, ?)
                    on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at
                    """)
                    .param(person.value())
                    .param(encoder.encode(pin.digits()))
                    .param(Timestamp.from(clock.instant()))
                    .update();
            record.write(person, Deed.CHANGED_SIGN_IN, "set a PIN for shared tablets");
        }
        return refusal;
    }

    boolean matches(PersonId person, Pin typed) {
        return jdbc.sql("select hash from access.pin where person_id = ?")
                .param(person.value())
                .query((row, number) -> String.valueOf(row.getString("hash")))
                .optional()
                .filter(hash -> encoder.matches(typed.digits(), hash))
                .isPresent();
    }

    public boolean exist(PersonId person) {
        return jdbc.sql("select exists (select from access.pin where person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** From now on only a full sign-in lets this person in. */
    public void forget(PersonId person) {
        jdbc.sql("delete from access.pin where person_id = ?")
                .param(person.value())
                .update();
    }
}
