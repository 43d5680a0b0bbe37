package org.homeward.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Wrong tries so far; {@code lastAt} is the moment up to which they are counted and forgotten. */
record Tries(int failures, Instant lastAt, Optional<Instant> openAgain) {
    static Tries of(ResultSet row) throws SQLException {
        return new Tries(
                row.getInt("failures"),
                row.getTimestamp("last_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("open_again")).map(Timestamp::toInstant));
    }

    Tries andOneMore(Instant now, BackOff backOff) {
        int forgotten = Math.min(failures, backOff.forgotten(Duration.between(lastAt, now)));
        int failures = this.failures - forgotten + 1;
        // what is left of the time in which the next one is forgotten goes on running
        Instant counted = failures > 1 && !backOff.forgetsOneIn().isZero()
                ? lastAt.plus(backOff.forgetsOneIn().multipliedBy(forgotten))
                : now;
        Duration wait = backOff.after(failures);
        return new Tries(failures, counted, wait.isZero() ? Optional.empty() : Optional.of(now.plus(wait)));
    }
}
