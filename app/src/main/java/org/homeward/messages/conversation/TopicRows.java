package org.homeward.messages.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Topics from rows of which each is one message. */
final class TopicRows implements ResultSetExtractor<List<Topic>> {
    static final String SELECT = """
            select t.id as topic_id, t.subject, t.home_since, t.outside_since,
                   m.id, m.at, m.side, m.organisation_id, m.signature, m.words, m.asks, m.consent, m.asked,
                   w.at as withdrawn_at, w.signature as withdrawer, w.reason
              from messages.topic t
              join messages.message m on m.home_id = t.home_id and m.topic_id = t.id
              left join messages.deed w on w.home_id = m.home_id and w.message_id = m.id
            """;

    static final String IN_ORDER = " order by t.opened_at desc, t.id desc, m.at, m.id";

    @Override
    public List<Topic> extractData(ResultSet row) throws SQLException {
        Map<UUID, Topic> found = new LinkedHashMap<>();
        while (row.next()) {
            Topic next = topic(row);
            found.merge(next.id(), next, TopicRows::joined);
        }
        return List.copyOf(found.values());
    }

    private static Topic joined(Topic one, Topic next) {
        List<Message> messages = new ArrayList<>(one.messages());
        messages.addAll(next.messages());
        return new Topic(one.id(), one.subject(), one.forHome(), one.forOutside(), messages, one.settled());
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getObject("topic_id", UUID.class),
                row.getString("subject"),
                moment(row, "home_since"),
                moment(row, "outside_since"),
                List.of(message(row)),
                List.of());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(moment(row, "at")),
                Side.valueOf(row.getString("side")),
                row.getObject("organisation_id", UUID.class),
                row.getString("signature"),
                row.getString("words"),
                row.getBoolean("asks"),
                consent(row),
                withdrawal(row),
                List.of(),
                List.of());
    }

    private static @Nullable Consent consent(ResultSet row) throws SQLException {
        String kind = row.getString("consent");
        return kind == null ? null : new Consent(Consent.Kind.valueOf(kind), row.getString("asked"));
    }

    private static Message.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = moment(row, "withdrawn_at");
        return at == null ? null : new Message.Withdrawal(at, row.getString("withdrawer"), row.getString("reason"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
