package org.homeward.messages.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.attachment.Attachments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to messages.message: writing one, in a topic of its own or as an answer, with its files; all of it or nothing. */
@Component
class Messages {
    private static final String BEGIN = """
            insert into messages.topic (home_id, id, resident_id, subject, opened_at)
            select r.home_id, ?, r.id, ?, ? from residents.resident r
             where r.home_id = ? and r.id = ? and r.discharged_on is null
            """;

    /** It answers what was on the page and nothing later: what somebody wrote meanwhile still waits. */
    private static final String WRITE = """
            insert into messages.message (home_id, id, topic_id, resident_id, at, organisation_id, person_id, signature, words, asks, consent,
                                          asked, seen_at)
            select t.home_id, ?, t.id, t.resident_id, ?, ?, ?, ?, ?, ?, ?, ?,
                   (select m.at from messages.message m where m.home_id = t.home_id and m.topic_id = t.id and m.id = ?)
              from messages.topic t
              join residents.resident r on r.home_id = t.home_id and r.id = t.resident_id and r.discharged_on is null
             where t.home_id = ? and t.resident_id = ? and t.id = ?
            """;

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final Audit audit;
    private final Beside beside;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Messages(
            JdbcClient jdbc,
            Attachments attachments,
            Audit audit,
            Beside beside,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.audit = audit;
        this.beside = beside;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Saves a message once, however often it is sent; throws NotFound when the resident or the topic is out of reach. */
    Writing write(HomeId home, ResidentId resident, NewMessage message, Hand by) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> insert(home, resident, message, by)));
        } catch (DuplicateKeyException sentTwice) {
            return Objects.requireNonNull(transaction.execute(status -> before(home, resident, message, by)));
        }
    }

    private Writing insert(HomeId home, ResidentId resident, NewMessage message, Hand by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (message.topic() == null) {
            begin(home, resident, message, now);
        }
        Consent consent = message.consent();
        int written = jdbc.sql(WRITE)
                .params(Arrays.asList(
                        message.id(),
                        Timestamp.from(now),
                        by.organisation().value(),
                        by.signature().person().value(),
                        by.signature().words(),
                        message.words(),
                        message.asks(),
                        consent == null ? null : consent.kind().name(),
                        consent == null ? null : consent.asked(),
                        message.seen(),
                        home.value(),
                        resident.value(),
                        message.inTopic()))
                .update();
        if (written == 0) {
            throw new NotFound("no such topic about a resident who lives here");
        }
        attachments.keep(home, resident, message.id(), message.files());
        audit.write(Entry.of(home, Deed.WROTE_MESSAGE, resident)
                .about(message.inTopic())
                .saying(files(message)));
        beside.tell(home);
        return new Writing.Written(message.inTopic());
    }

    private void begin(HomeId home, ResidentId resident, NewMessage message, Instant now) {
        int begun = jdbc.sql(BEGIN)
                .params(Arrays.asList(
                        message.inTopic(), message.subject(), Timestamp.from(now), home.value(), resident.value()))
                .update();
        if (begun == 0) {
            throw new NotFound("no resident of that id lives here");
        }
    }

    /** Of the words nothing stands in the log; that files went with them does, and who agreed. */
    private static String files(NewMessage message) {
        Consent consent = message.consent();
        return message.files().isEmpty() || consent == null
                ? "Without a file"
                : "With " + message.files().size() + (message.files().size() == 1 ? " file. " : " files. ")
                        + consent.said();
    }

    private Writing before(HomeId home, ResidentId resident, NewMessage message, Hand by) {
        return jdbc.sql("""
                        select topic_id from messages.message
                         where home_id = ? and id = ? and resident_id = ? and person_id = ? and words = ?
                        """)
                .param(home.value())
                .param(message.id())
                .param(resident.value())
                .param(by.signature().person().value())
                .param(message.words())
                .<Writing>query((row, number) -> new Writing.Written(row.getObject("topic_id", UUID.class)))
                .optional()
                .orElseGet(Writing.IdTaken::new);
    }
}
