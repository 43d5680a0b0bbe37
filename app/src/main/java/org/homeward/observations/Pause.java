package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/**
 * That sets are not due for a while: why, until the end of which day, and who said so. It takes somebody off the list of who is
 * due and off nothing else: an open concern, or a set taken since that needs somebody, is as loud as ever.
 */
public record Pause(
        UUID id,
        Reason reason,
        String said,
        @Nullable String agreedWith,
        Instant startsAt,
        LocalDate until,
        String setter,
        @Nullable Instant endedAt,
        @Nullable String ender) {
    /** Of a select that has {@link #JOINED}, with a comma behind. */
    static final String COLUMNS = "z.reason as pause_reason, z.until as pause_until, z.starts_at as pause_since, ";

    /** The pause of a resident r that is in force on a day, which is the join's parameter, as z. */
    static final String JOINED = """
              left join lateral (select z.reason, z.until, z.starts_at from observations.pause z
                                  where z.home_id = r.home_id and z.resident_id = r.id and z.ended_at is null and z.until >= ?
                                  order by z.until desc limit 1) z on true
            """;

    /** Why, and for how many days at most before somebody looks again. */
    public enum Reason {
        IN_HOSPITAL("in-hospital", "in hospital", 28, false),
        AWAY("away", "away from the home", 28, false),
        END_OF_LIFE("end-of-life", "end of life care", 14, true),
        CLINICIAN_REQUEST("clinician-request", "a clinician asked for it", 14, true);

        private final String code;
        private final String words;
        private final int longestDays;
        private final boolean asksWho;

        Reason(String code, String words, int longestDays, boolean asksWho) {
            this.code = code;
            this.words = words;
            this.longestDays = longestDays;
            this.asksWho = asksWho;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        public int longestDays() {
            return longestDays;
        }

        /** Whether a clinician must have agreed. */
        public boolean asksWho() {
            return asksWho;
        }

        public static Optional<Reason> of(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code.equals(code))
                    .findFirst();
        }
    }

    public boolean isInForce(LocalDate today) {
        return endedAt == null && !until.isBefore(today);
    }

    /** "In hospital, until 3 Dec 2026". */
    public String words() {
        return reason.words().substring(0, 1).toUpperCase(java.util.Locale.UK)
                + reason.words().substring(1) + ", until " + London.words(until);
    }

    /** What is due when a pause is in force (the row has one) and when not: what happened since it began is louder. */
    static Due over(ResultSet row, Due due, Since since) throws SQLException {
        String reason = row.getString("pause_reason");
        if (reason == null || since.isLouder(row.getTimestamp("pause_since").toInstant())) {
            return due;
        }
        return new Due.Paused(Reason.of(reason).orElseThrow(), row.getObject("pause_until", LocalDate.class));
    }

    /** What may be louder than a pause: an open concern, or that the set of this moment (null when there is none) needs somebody. */
    record Since(boolean concern, @Nullable Instant taken, boolean needsSomeone) {
        boolean isLouder(Instant pauseBegan) {
            return concern || needsSomeone && taken != null && !taken.isBefore(pauseBegan);
        }
    }
}
