package org.homeward.messages.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to messages.attachment. What belongs to a withdrawn message is kept and shown to nobody: it may be of the
 * wrong person. Whoever does not reach the resident in the register does not reach their files.
 */
@Component
@Transactional(readOnly = true)
public class Attachments {
    private static final String SELECT = """
            select a.id, a.message_id, a.place, a.kind, a.media_type, a.bytes from messages.attachment a
             where not exists (select 1 from messages.deed d where d.home_id = a.home_id and d.message_id = a.message_id)
               and exists (select 1 from residents.resident r where r.home_id = a.home_id and r.id = a.resident_id)
               and a.home_id = ? and a.resident_id = ?
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    Attachments(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** In the transaction that saves the message. */
    @Transactional
    public void keep(HomeId home, ResidentId resident, UUID message, List<HandedIn.Kept> files) {
        for (int place = 0; place < files.size(); place++) {
            HandedIn.Kept file = files.get(place);
            jdbc.sql("""
                    insert into messages.attachment (home_id, id, message_id, resident_id, place, kind, media_type, bytes, content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .param(home.value())
                    .param(Ids.next())
                    .param(message)
                    .param(resident.value())
                    .param(place + 1)
                    .param(file.kind().name())
                    .param(file.mediaType())
                    .param(file.content().length)
                    .param(file.content())
                    .update();
        }
    }

    /** Of each message of a topic, in their order. */
    public Map<UUID, List<Attachment>> of(HomeId home, ResidentId resident, UUID topic) {
        return jdbc
                .sql(SELECT + """
                         and a.message_id in (select m.id from messages.message m where m.home_id = a.home_id and m.topic_id = ?)
                         order by a.place
                        """)
                .param(home.value())
                .param(resident.value())
                .param(topic)
                .query(Attachments::attachment)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Attachment::message));
    }

    /** A file that somebody opens; further parts of one that is open already are no new look. */
    @Transactional
    Optional<Attachment> open(HomeId home, ResidentId resident, UUID id, boolean fromTheStart) {
        Optional<Attachment> found = jdbc.sql(SELECT + " and a.id = ?")
                .param(home.value())
                .param(resident.value())
                .param(id)
                .query(Attachments::attachment)
                .optional();
        if (fromTheStart && found.isPresent()) {
            audit.write(Entry.of(home, Deed.LOOKED_AT_FILE, resident).about(id));
        }
        return found;
    }

    /** So many bytes from a place on, fewer at the end. */
    byte[] part(HomeId home, UUID id, long from, int length) {
        return jdbc.sql("select substring(content from ? for ?) from messages.attachment where home_id = ? and id = ?")
                .param((int) from + 1)
                .param(length)
                .param(home.value())
                .param(id)
                .query(byte[].class)
                .single();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getInt("place"),
                Kind.valueOf(row.getString("kind")),
                row.getString("media_type"),
                row.getLong("bytes"));
    }
}
