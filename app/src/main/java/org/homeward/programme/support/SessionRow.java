package org.homeward.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.programme.office.Topic;
import org.jspecify.annotations.Nullable;

/** A session and its row. */
final class SessionRow {
    static final String SELECT = """
            select s.id, s.topics, s.channel, s.status, s.started_at, s.minutes, s.note, s.outcome, s.reason, s.contact,
                   s.follow_up_of, s.follow_up_on, s.raised_by, s.recorded_by, %s
              from programme.support_session s join directory.organisation o on o.id = s.organisation_id
            """.formatted(Caller.COLUMNS);

    private SessionRow() {}

    static SupportSession map(ResultSet row) throws SQLException {
        return new SupportSession(
                row.getObject("id", UUID.class),
                Caller.map(row),
                Arrays.stream((String[]) row.getArray("topics").getArray())
                        .map(Topic::valueOf)
                        .toList(),
                Channel.valueOf(row.getString("channel")),
                Status.valueOf(row.getString("status")),
                row.getTimestamp("started_at").toInstant(),
                row.getObject("minutes", Integer.class),
                said(row),
                row.getObject("follow_up_of", UUID.class),
                row.getObject("follow_up_on", LocalDate.class),
                Raised.valueOf(row.getString("raised_by")));
    }

    private static SupportSession.Said said(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String reason = row.getString("reason");
        return new SupportSession.Said(
                outcome == null ? null : Outcome.valueOf(outcome),
                reason == null ? null : Cause.valueOf(reason),
                row.getString("contact"),
                row.getString("note"));
    }

    static Map<String, @Nullable Object> columns(SupportSession session) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("id", session.id());
        all.put("organisation", session.caller().id());
        all.put("audience", session.caller().audience().name());
        all.put("topics", session.topics().stream().map(Topic::name).toArray(String[]::new));
        all.put("channel", session.channel().name());
        all.put("status", session.status().name());
        all.put("startedAt", Timestamp.from(session.startedAt()));
        all.put("minutes", session.minutes());
        all.put("note", session.said().note());
        all.put("outcome", name(session.said().outcome()));
        all.put("reason", name(session.said().cause()));
        all.put("contact", session.said().contact());
        all.put("followUpOf", session.followUpOf());
        all.put("followUpOn", session.followUpOn());
        all.put("raisedBy", session.raised().name());
        return all;
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
