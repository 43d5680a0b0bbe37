package org.homeward.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wrong tries, counted by what was typed as the account name, whether or not anybody has that account. */
@Component
class Attempts {
    private static final int LONGEST_NAME = 200;
    private static final String FORGOTTEN = "delete from access.attempt where last_at < now() - interval '1 day'";

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String byName(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return "name:" + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    static String byCode(PersonId person) {
        return "code:" + person;
    }

    /**
     * Counts a try before it is checked, so that tries made at the same time cannot slip through together.
     * The answer is empty when it may be checked, or the moment of the next try.
     */
    @Transactional
    public Optional<Instant> begin(String who) {
        jdbc.sql(FORGOTTEN).update();
        jdbc.sql("insert into access.attempt (who) values (?) on conflict do nothing")
                .param(who)
                .update();
        Tries tries = jdbc.sql("select failures, open_again from access.attempt where who = ? for update")
                .param(who)
                .query((row, number) ->
                        new Tries(row.getInt("failures"), row.getObject("open_again", OffsetDateTime.class)))
                .single();
        Optional<Instant> wait = tries.openAgain().filter(clock.instant()::isBefore);
        if (wait.isEmpty()) {
            count(who, tries.failures() + 1);
        }
        return wait;
    }

    private void count(String who, int failures) {
        Duration wait = BackOff.after(failures);
        OffsetDateTime open = clock.instant().plus(wait).atOffset(ZoneOffset.UTC);
        jdbc.sql("update access.attempt set failures = ?, last_at = now(), open_again = ? where who = ?")
                .param(failures)
                .param(wait.isZero() ? null : open)
                .param(who)
                .update();
    }

    /** When the next try is allowed, if it is not now. */
    public Optional<Instant> openAgain(String who) {
        return jdbc.sql("select open_again from access.attempt where who = ? and open_again > now()")
                .param(who)
                .query((row, number) ->
                        row.getObject("open_again", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void clear(String who) {
        jdbc.sql("delete from access.attempt where who = ?").param(who).update();
    }

    private record Tries(int failures, Optional<Instant> openAgain) {
        Tries(int failures, @org.jspecify.annotations.Nullable OffsetDateTime openAgain) {
            this(failures, Optional.ofNullable(openAgain).map(OffsetDateTime::toInstant));
        }
    }
}
