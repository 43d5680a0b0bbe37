package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician outside the home has answered about somebody: who took it on, why and since when they were on the list; and what
 * was done, which is null until somebody has written it.
 */
public record Answered(int turn, Taken taken, @Nullable Outcome outcome) {
    /** After so long without an outcome, what somebody took on stands out. */
    static final Duration LATE = Duration.ofHours(1);

    private static final Duration NEWS = Duration.ofHours(24);

    /** Of a select that has {@link #JOINED}, with a comma behind. */
    public static final String COLUMNS = """
            a.turn, a.at as taken_on_at, a.signature as taken_on_by, a.why, a.since as waited_since,
            d.at as done_at, d.signature as done_by, d.done, d.words as done_words, d.changed, d.saved,
            """;

    /** The last answer about a resident r, as a, with what was done, as d. */
    public static final String JOINED = """
              left join lateral (select * from observations.answer a
                                  where a.home_id = r.home_id and a.resident_id = r.id and a.kind = 'TAKEN'
                                  order by a.turn desc limit 1) a on true
              left join observations.answer d
                on d.home_id = a.home_id and d.resident_id = a.resident_id and d.turn = a.turn and d.kind = 'DONE'
            """;

    /** Who took it on and when, why the resident was on the list, and since when. */
    public record Taken(Instant at, String by, AlertKind why, Instant since) {
        /** "Nadia Shah": of a signature in words, the name. */
        public String name() {
            return Answered.name(by);
        }
    }

    /** What was done, by whom, what the home is told, whether it changed the care, and which other contact it saved. */
    public record Outcome(
            Instant at, String by, Done done, @Nullable String words, boolean changed, Saved saved) {
        public String name() {
            return Answered.name(by);
        }

        /** "A telephone call: more fluids, ring again at 18:00". */
        public String said() {
            return words == null ? done.words() : done.words() + ": " + words;
        }
    }

    /** What a clinician can do. */
    public enum Done {
        VISIT("A visit"),
        PHONE("A telephone call"),
        ADVICE("Advice to the home"),
        MEDICINE("Medicine was prescribed"),
        EMERGENCY("999 was called"),
        COMMUNITY_NURSE("A community nurse was asked to come"),
        NOTHING("A look, and nothing is needed");

        private final String words;

        Done(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Which contact was not needed because of it. */
    public enum Saved {
        NONE("No"),
        GP_VISIT("Yes, a GP visit"),
        NHS_111("Yes, a call to 111"),
        EMERGENCY("Yes, a call to 999"),
        AE("Yes, going to A&E"),
        NOT_KNOWN("I do not know");

        private final String words;

        Saved(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Of a row of {@link #COLUMNS}; null when nobody has answered yet. */
    public static @Nullable Answered of(ResultSet row) throws SQLException {
        int turn = row.getInt("turn");
        return row.wasNull() ? null : new Answered(turn, taken(row), outcome(row));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getTimestamp("taken_on_at").toInstant(),
                row.getString("taken_on_by"),
                AlertKind.valueOf(row.getString("why")),
                row.getTimestamp("waited_since").toInstant());
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("done_at");
        return at == null
                ? null
                : new Outcome(
                        at.toInstant(),
                        row.getString("done_by"),
                        Done.valueOf(row.getString("done")),
                        row.getString("done_words"),
                        row.getBoolean("changed"),
                        Saved.valueOf(row.getString("saved")));
    }

    /** Whether somebody has what began then, and has not yet written what was done. */
    public boolean isHeldSince(Instant began) {
        return outcome == null && !taken.at().isBefore(began);
    }

    /** Whether somebody has had it for an hour and has not written what was done. */
    public boolean isLate(Instant now) {
        return outcome == null && Duration.between(taken.at(), now).compareTo(LATE) > 0;
    }

    /** Whether the home still has to hear of it: for a day. */
    public boolean isNews(Instant now) {
        Instant last = outcome == null ? taken.at() : outcome.at();
        return Duration.between(last, now).compareTo(NEWS) < 0;
    }

    /** "Nadia Shah, GP, Holt Medical Practice took it on, 12 min ago". */
    public String words(Instant now) {
        return outcome == null
                ? taken.by() + " took it on, " + new Age(taken.at(), now).words()
                : outcome.by() + ", " + new Age(outcome.at(), now).words() + ". " + outcome.said();
    }

    private static String name(String signature) {
        int comma = signature.indexOf(", ");
        return comma < 0 ? signature : signature.substring(0, comma);
    }
}
