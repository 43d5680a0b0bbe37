package org.homeward.observations.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Ids;
import org.homeward.observations.CallAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing what people do in an open escalation, and how they end it. */
@Component
class Steps {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Audit audit,
            Bell bell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.audit = audit;
        this.bell = bell;
        this.events = events;
        this.clock = clock;
    }

    /** What was tapped; who is null for whoever writes it themselves. */
    record Tap(
            Step.Kind kind, @Nullable String who, @Nullable String words) {}

    /** How it ended, more words (empty when none), and the newest set or report the person had seen when they said so. */
    record End(Outcome outcome, String more, UUID seen) {
        String reason() {
            return more.isEmpty() ? outcome.words() : outcome.words() + ": " + more;
        }
    }

    /** Whether it is written: not when somebody has ended the escalation meanwhile. */
    boolean add(Episode episode, Tap tap, Signature by) {
        return told(episode, transaction.execute(status -> insert(episode, tap, by)));
    }

    private Boolean insert(Episode episode, Tap tap, Signature by) {
        UUID id = Ids.next();
        int written = jdbc.sql("""
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, person_id, writer, who, words)
                select e.home_id, ?, e.id, e.resident_id, ?, ?, ?, ?, ?, ?
                  from observations.escalation e where e.home_id = ? and e.id = ? and e.ended_at is null
                """)
                .params(Arrays.asList(
                        id,
                        Timestamp.from(now()),
                        tap.kind().name(),
                        by.person().value(),
                        by.words(),
                        tap.who(),
                        tap.words(),
                        episode.home().value(),
                        episode.id()))
                .update();
        if (written == 1) {
            look(episode);
            audit.write(Entry.of(episode.home(), deed(tap.kind()), episode.resident())
                    .about(episode.id())
                    .saying(tap.kind().words()));
            tell(episode, tap, by);
        }
        return written == 1;
    }

    /** The lists of clinicians hear who answered in their own name: it is the same act wherever it is done. */
    private void tell(Episode episode, Tap tap, Signature by) {
        if (tap.who() == null && deed(tap.kind()) == Deed.ANSWERED_ESCALATION) {
            events.publishEvent(new CallAnswered(episode.home(), episode.resident(), by));
        }
    }

    private static Deed deed(Step.Kind kind) {
        return kind == Step.Kind.ACKNOWLEDGED || kind == Step.Kind.ADVICE
                ? Deed.ANSWERED_ESCALATION
                : Deed.CALLED_FOR_HELP;
    }

    /** The clock looks again at once: what it waits for has changed. */
    private void look(Episode episode) {
        jdbc.sql("update observations.escalation_alarm set due_at = ? where home_id = ? and escalation_id = ?")
                .param(Timestamp.from(now()))
                .param(episode.home().value())
                .param(episode.id())
                .update();
    }

    /** Whether it is ended: not when somebody was first, or when a set or report came that the person has not seen. */
    boolean end(Episode episode, End end, Signature by) {
        return told(episode, transaction.execute(status -> update(episode, end, by)));
    }

    private Boolean update(Episode episode, End end, Signature by) {
        // a set that is being saved waits, or is waited for: the statement after this one sees it
        jdbc.sql("select 1 from observations.escalation where home_id = ? and id = ? for no key update")
                .param(episode.home().value())
                .param(episode.id())
                .query(Integer.class)
                .optional();
        int ended = jdbc.sql("""
                update observations.escalation e set ended_at = ?, ended_by = ?, ender = ?, end_reason = ?, outcome = ?
                 where e.home_id = ? and e.id = ? and e.ended_at is null
                   and ? = (select coalesce(p.set_id, p.report_id) from observations.escalation_step p
                             where p.home_id = e.home_id and p.escalation_id = e.id and p.kind = 'RAISED'
                             order by p.at desc, p.id desc limit 1)
                """)
                .params(
                        Timestamp.from(now()),
                        by.person().value(),
                        by.words(),
                        end.reason(),
                        end.outcome().name(),
                        episode.home().value(),
                        episode.id(),
                        end.seen())
                .update();
        if (ended == 1) {
            jdbc.sql("delete from observations.escalation_alarm where home_id = ? and escalation_id = ?")
                    .param(episode.home().value())
                    .param(episode.id())
                    .update();
            audit.write(Entry.of(episode.home(), Deed.ENDED_ESCALATION, episode.resident())
                    .about(episode.id())
                    .saying(end.reason()));
        }
        return ended == 1;
    }

    private boolean told(Episode episode, @Nullable Boolean written) {
        if (Boolean.TRUE.equals(written)) {
            bell.ring(episode.home());
            return true;
        }
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
