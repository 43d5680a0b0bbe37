package org.homeward.messages.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.attachment.Attachment;
import org.homeward.messages.attachment.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading the conversations about a resident. */
@Component
@Transactional(readOnly = true)
class Topics {
    private final JdbcClient jdbc;
    private final Attachments attachments;

    Topics(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /** The latest topics, without files and receipts: what a list shows. */
    List<Topic> of(HomeId home, ResidentId resident) {
        return some(home, resident, " order by o.opened_at desc limit 50");
    }

    /** Those in which somebody still has to answer or to read, however old. */
    List<Topic> open(HomeId home, ResidentId resident) {
        return some(home, resident, " and (o.home_since is not null or o.outside_since is not null)");
    }

    private List<Topic> some(HomeId home, ResidentId resident, String which) {
        return jdbc.sql(TopicRows.SELECT
                        + " where t.home_id = ? and t.id in (select o.id from messages.topic o where o.home_id = ? and o.resident_id = ?"
                        + which + ")" + TopicRows.IN_ORDER)
                .param(home.value())
                .param(home.value())
                .param(resident.value())
                .query(new TopicRows());
    }

    /** One topic with all that belongs to it, if it is about this resident. */
    Optional<Topic> find(HomeId home, ResidentId resident, UUID topic) {
        return jdbc
                .sql(TopicRows.SELECT + " where t.home_id = ? and t.resident_id = ? and t.id = ?" + TopicRows.IN_ORDER)
                .param(home.value())
                .param(resident.value())
                .param(topic)
                .query(new TopicRows())
                .stream()
                .findFirst()
                .map(found -> whole(home, resident, found));
    }

    private Topic whole(HomeId home, ResidentId resident, Topic topic) {
        Map<UUID, List<Attachment>> files = attachments.of(home, resident, topic.id());
        Map<UUID, List<Message.Reading>> readings = readings(home, topic.id());
        List<Message> messages = topic.messages().stream()
                .map(message -> message.with(
                        files.getOrDefault(message.id(), List.of()), readings.getOrDefault(message.id(), List.of())))
                .toList();
        return new Topic(
                topic.id(), topic.subject(), topic.forHome(), topic.forOutside(), messages, settled(home, topic.id()));
    }

    private Map<UUID, List<Message.Reading>> readings(HomeId home, UUID topic) {
        record Row(UUID message, Message.Reading reading) {}
        return jdbc
                .sql("""
                        select message_id, signature, at from messages.reading
                         where home_id = ? and message_id in (select id from messages.message where home_id = ? and topic_id = ?)
                         order by at
                        """)
                .param(home.value())
                .param(home.value())
                .param(topic)
                .query((row, number) -> new Row(
                        row.getObject("message_id", UUID.class),
                        new Message.Reading(
                                row.getString("signature"),
                                row.getTimestamp("at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::message, Collectors.mapping(Row::reading, Collectors.toList())));
    }

    private List<Topic.Settled> settled(HomeId home, UUID topic) {
        return jdbc.sql("""
                select kind, signature, at, reason from messages.deed
                 where home_id = ? and topic_id = ? and kind <> 'WITHDRAWN' order by at, id
                """)
                .param(home.value())
                .param(topic)
                .query((row, number) -> new Topic.Settled(
                        row.getString("kind"),
                        row.getString("signature"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason")))
                .list();
    }
}
