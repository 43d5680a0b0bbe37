package org.homeward.messages.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to messages.deed and messages.reading: what happens to messages after they are written. */
@Component
@Transactional
class Deeds {
    private static final String SETTLE = """
            insert into messages.deed (home_id, id, topic_id, resident_id, kind, at, seen_at, person_id, signature, reason)
            select m.home_id, ?, m.topic_id, m.resident_id, ?, ?, m.at, ?, ?, ? from messages.message m
             where m.home_id = ? and m.resident_id = ? and m.topic_id = ? and m.id = ?
            """;

    /** Only what is open is withdrawn, by who wrote it or a colleague at the same place. */
    private static final String WITHDRAW = """
            insert into messages.deed (home_id, id, topic_id, message_id, resident_id, kind, at, person_id, signature, reason)
            select m.home_id, ?, m.topic_id, m.id, m.resident_id, 'WITHDRAWN', ?, ?, ?, ? from messages.message m
             where m.home_id = ? and m.resident_id = ? and m.topic_id = ? and m.id = ? and m.organisation_id = ?
                on conflict do nothing
            """;

    private static final String READ = """
            insert into messages.reading (home_id, topic_id, message_id, resident_id, person_id, signature, at)
            select m.home_id, m.topic_id, m.id, m.resident_id, ?, ?, ? from messages.message m
             where m.home_id = ? and m.resident_id = ? and m.topic_id = ? and m.side <> ?
               and not exists (select 1 from messages.reading r
                                where r.home_id = m.home_id and r.message_id = m.id and r.person_id = ?)
                on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Beside beside;
    private final Clock clock;

    Deeds(JdbcClient jdbc, Audit audit, Beside beside, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.beside = beside;
        this.clock = clock;
    }

    /** Which topic about whom. */
    record Which(HomeId home, ResidentId resident, UUID topic) {}

    /** Nobody has to answer what had been read up to this message; what came later still waits. */
    void settle(Which which, UUID seen, Hand by) {
        if (settled(which, "SETTLED", seen, null, by) > 0) {
            beside(which, Entry.of(which.home(), Deed.SETTLED_MESSAGES, which.resident()));
        }
    }

    /** The resident left, and whoever was to answer has been told otherwise. */
    void leave(Which which, UUID last, String reason, Hand by) {
        settled(which, "LEFT", last, reason, by);
        beside(
                which,
                Entry.of(which.home(), Deed.SETTLED_MESSAGES, which.resident()).saying(reason));
    }

    private int settled(Which which, String kind, UUID seen, @Nullable String reason, Hand by) {
        return jdbc.sql(SETTLE)
                .params(Arrays.asList(
                        Ids.next(),
                        kind,
                        now(),
                        by.signature().person().value(),
                        by.signature().words(),
                        reason,
                        which.home().value(),
                        which.resident().value(),
                        which.topic(),
                        seen))
                .update();
    }

    /** What waited when the resident left waits again: they did not leave. */
    void reopen(Which which, Hand by) {
        jdbc.sql("""
                insert into messages.deed (home_id, id, topic_id, resident_id, kind, at, person_id, signature)
                values (?, ?, ?, ?, 'REOPENED', ?, ?, ?)
                """)
                .params(
                        which.home().value(),
                        Ids.next(),
                        which.topic(),
                        which.resident().value(),
                        now(),
                        by.signature().person().value(),
                        by.signature().words())
                .update();
        beside(which, Entry.of(which.home(), Deed.REOPENED_MESSAGES, which.resident()));
    }

    /** Takes back a message that was wrong; it stays and says so, and its files are shown no more. */
    void withdraw(Which which, UUID message, String reason, Hand by) {
        int withdrawn = jdbc.sql(WITHDRAW)
                .params(
                        Ids.next(),
                        now(),
                        by.signature().person().value(),
                        by.signature().words(),
                        reason,
                        which.home().value(),
                        which.resident().value(),
                        which.topic(),
                        message,
                        by.organisation().value())
                .update();
        if (withdrawn > 0) {
            beside(
                    which,
                    Entry.of(which.home(), Deed.WITHDREW_MESSAGE, which.resident())
                            .saying(reason));
        }
    }

    /** Whoever is acting has the topic on their screen: what the other side wrote has been read by them. */
    void read(Which which, Hand by) {
        int read = jdbc.sql(READ)
                .params(
                        by.signature().person().value(),
                        by.signature().words(),
                        now(),
                        which.home().value(),
                        which.resident().value(),
                        which.topic(),
                        Side.ofActing(which.home()).name(),
                        by.signature().person().value())
                .update();
        if (read > 0) {
            beside.tell(which.home());
        }
    }

    private void beside(Which which, Entry line) {
        audit.write(line.about(which.topic()));
        beside.tell(which.home());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
