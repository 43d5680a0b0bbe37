package org.homeward.access.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wrong tries, counted by what was typed as the account name, whether or not anybody has that account, and by address. */
@Component
class Attempts {
    private static final int LONGEST_NAME = 200;

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

    @Transactional
    public Optional<Instant> begin(String who) {
        return begin(who, BackOff.ACCOUNT);
    }

    /**
     * Counts a try before it is checked, so that tries made at the same time cannot slip through together.
     * The answer is empty when it may be checked, or the moment of the next try.
     */
    @Transactional
    public Optional<Instant> begin(String who, BackOff backOff) {
        Instant now = clock.instant();
        jdbc.sql("delete from access.attempt where last_at < ?")
                .param(Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
        jdbc.sql("insert into access.attempt (who, last_at) values (?, ?) on conflict do nothing")
                .param(who)
                .param(Timestamp.from(now))
                .update();
        Tries tries = jdbc.sql("select failures, last_at, open_again from access.attempt where who = ? for update")
                .param(who)
                .query((row, number) -> Tries.of(row))
                .single();
        Optional<Instant> wait = tries.openAgain().filter(now::isBefore);
        if (wait.isEmpty()) {
            keep(who, tries.andOneMore(now, backOff));
        }
        return wait;
    }

    private void keep(String who, Tries tries) {
        jdbc.sql("update access.attempt set failures = ?, last_at = ?, open_again = ? where who = ?")
                .param(tries.failures())
                .param(Timestamp.from(tries.lastAt()))
                .param(tries.openAgain().map(Timestamp::from).orElse(null))
                .param(who)
                .update();
    }

    /** When the next try is allowed, if it is not now. */
    public Optional<Instant> openAgain(String who) {
        return jdbc.sql("select open_again from access.attempt where who = ? and open_again > ?")
                .param(who)
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> row.getTimestamp("open_again").toInstant())
                .optional();
    }

    /** A try that was begun was not a wrong one. */
    public void giveBack(String who) {
        jdbc.sql("update access.attempt set failures = greatest(0, failures - 1), open_again = null where who = ?")
                .param(who)
                .update();
    }

    public void clear(String who) {
        jdbc.sql("delete from access.attempt where who = ?").param(who).update();
    }
}
