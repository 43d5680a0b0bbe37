package org.homeward.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** When something was seen, when and by whom it was written down, and how it was taken back (null while it counts). */
public record Entered(
        UUID id,
        Instant at,
        Instant recordedAt,
        String recorder,
        @Nullable Withdrawn withdrawn) {
    /** The columns it is read from. */
    public static final String COLUMNS = "id, at, recorded_at, recorder, withdrawn_at, withdrawer, withdraw_reason";

    /** Who said that it was not right, when and why. */
    public record Withdrawn(Instant at, String by, String reason) {
        public String words() {
            return "Not right: " + reason + ". It does not count. Said " + London.words(at) + " by " + by + ".";
        }
    }

    public static Entered of(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Entered(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorder"),
                withdrawn == null
                        ? null
                        : new Withdrawn(
                                withdrawn.toInstant(), row.getString("withdrawer"), row.getString("withdraw_reason")));
    }

    public boolean counts() {
        return withdrawn == null;
    }

    /** "27 Nov 2026 at 08:05, by Joan Miller, senior carer, Beechwood House". */
    public String words() {
        return London.words(at) + ", by " + recorder;
    }
}
