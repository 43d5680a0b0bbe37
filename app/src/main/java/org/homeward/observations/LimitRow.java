package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Limit;
import org.jspecify.annotations.Nullable;

/** A row of observations.own_limit as l, and of observations.limit_verdict as v beside it. */
public final class LimitRow {
    public static final String COLUMNS = """
            l.id as limit_id, l.conditions, l.asks, l.reason, l.starts_on, l.review_by as limit_by, l.signed_at, l.signer,
            l.ended_at as limit_ended_at, l.ender as limit_ender, l.end_reason
            """;

    static final String VERDICT = ", v.outcome, v.said, v.set_id, v.taken_at, v.recorded_at ";

    private LimitRow() {}

    public static OwnLimit limit(ResultSet row) throws SQLException {
        return new OwnLimit(
                row.getObject("limit_id", UUID.class),
                new Limit(
                        Arrays.stream((String[]) row.getArray("conditions").getArray())
                                .map(Condition::read)
                                .toList(),
                        ConcernRow.valueOf(row.getString("asks"))),
                row.getString("reason"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("limit_by", LocalDate.class),
                row.getTimestamp("signed_at").toInstant(),
                row.getString("signer"),
                ending(row));
    }

    private static OwnLimit.@Nullable Ending ending(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("limit_ended_at");
        return at == null
                ? null
                : new OwnLimit.Ending(at.toInstant(), row.getString("limit_ender"), row.getString("end_reason"));
    }

    static JudgedLimit judged(ResultSet row) throws SQLException {
        return new JudgedLimit(
                limit(row),
                JudgedLimit.Outcome.valueOf(row.getString("outcome")),
                row.getString("said"),
                row.getObject("set_id", UUID.class),
                row.getTimestamp("taken_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant());
    }
}
