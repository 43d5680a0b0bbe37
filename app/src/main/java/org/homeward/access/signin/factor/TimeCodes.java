package org.homeward.access.signin.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.access.signin.key.Seal;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People's authenticator apps: the secret each shares with one phone, and the last code that was used. */
@Component
public class TimeCodes {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    TimeCodes(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
    }

    public boolean isSetUp(PersonId person) {
        return find(person, "secret").isPresent();
    }

    /** The secret that waits for its first right code; the same one until then, so that a reload changes nothing. */
    @Transactional
    public byte[] begin(PersonId person) {
        byte[] fresh = new byte[SECRET_BYTES];
        RANDOM.nextBytes(fresh);
        jdbc.sql("""
                insert into access.second_factor as f (person_id, pending) values (?, ?)
                on conflict (person_id) do update set pending = coalesce(f.pending, excluded.pending)
                """)
                .param(person.value())
                .param(seal.seal(fresh, person.toString()))
                .update();
        return find(person, "pending").orElseThrow().secret();
    }

    /** Gives a person of the demo a phone that nobody holds; {@link #current} tells what it shows. */
    @Transactional
    public void enrol(PersonId person) {
        begin(person);
        jdbc.sql(
                        "update access.second_factor set secret = pending, pending = null, confirmed_at = now() where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Takes the waiting secret into use if the code is its code; the code cannot be used again. */
    @Transactional
    public boolean confirm(PersonId person, String typed) {
        Optional<Known> waiting = find(person, "pending");
        OptionalLong step =
                waiting.isEmpty() ? OptionalLong.empty() : waiting.get().match(typed);
        return step.isPresent()
                && jdbc.sql("""
                        update access.second_factor
                           set secret = pending, pending = null, confirmed_at = now(), last_step = ?
                         where person_id = ? and pending is not null
                        """).param(step.getAsLong()).param(person.value()).update() == 1;
    }

    /** Whether the code is right now and new; of two requests with the same code, one only is let in. */
    public boolean use(PersonId person, String typed) {
        Optional<Known> known = find(person, "secret");
        OptionalLong step = known.isEmpty() ? OptionalLong.empty() : known.get().match(typed);
        return step.isPresent()
                && jdbc.sql("update access.second_factor set last_step = ? where person_id = ? and last_step < ?")
                                .param(step.getAsLong())
                                .param(person.value())
                                .param(step.getAsLong())
                                .update()
                        == 1;
    }

    /** The code that person's phone shows now, or will show next: for the demo, whose people have no phone. */
    public Optional<String> current(PersonId person) {
        return find(person, "secret").map(Known::best);
    }

    /** The code that a phone shows now which was given the waiting secret: for the demo. */
    public Optional<String> waiting(PersonId person) {
        return find(person, "pending").map(Known::best);
    }

    public void forget(PersonId person) {
        jdbc.sql("delete from access.second_factor where person_id = ?")
                .param(person.value())
                .update();
    }

    private Optional<Known> find(PersonId person, String column) {
        return jdbc.sql("select " + column + " as sealed, last_step from access.second_factor where person_id = ? and "
                        + column + " is not null")
                .param(person.value())
                .query((row, number) -> new Known(
                        seal.open(row.getBytes("sealed"), person.toString()),
                        new TimeCode.Window(clock.instant(), row.getLong("last_step"))))
                .optional();
    }

    private record Known(byte[] secret, TimeCode.Window window) {
        OptionalLong match(String typed) {
            return TimeCode.match(secret, typed, window);
        }

        String best() {
            return TimeCode.at(secret, window.best());
        }
    }
}
