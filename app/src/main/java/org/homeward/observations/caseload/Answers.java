package org.homeward.observations.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.AnswerGiven;
import org.homeward.observations.Answered;
import org.homeward.observations.CallAnswered;
import org.homeward.observations.Watch;
import org.homeward.observations.escalation.Escalations;
import org.homeward.observations.escalation.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to observations.answer: who took somebody on, and what was done. In an open call it is the same act as answering the call. */
@Component
class Answers {
    private static final String TAKE = """
            insert into observations.answer (home_id, id, resident_id, turn, kind, at, organisation_id, person_id, signature, why, since,
                                             escalation_id)
            select r.home_id, ?, r.id, ?, 'TAKEN', ?, ?, ?, ?, ?, ?,
                   (select e.id from observations.escalation e
                     where e.home_id = r.home_id and e.resident_id = r.id and e.ended_at is null)
              from residents.resident r
             where r.home_id = ? and r.id = ? and r.discharged_on is null
                on conflict do nothing
            """;

    private static final String DONE = """
            insert into observations.answer (home_id, id, resident_id, turn, kind, at, organisation_id, person_id, signature, done, words,
                                             changed, saved)
            select a.home_id, ?, a.resident_id, a.turn, 'DONE', ?, ?, ?, ?, ?, ?, ?, ?
              from observations.answer a
             where a.home_id = ? and a.resident_id = ? and a.turn = ? and a.kind = 'TAKEN'
                on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Watch watch;
    private final Escalations escalations;
    private final Replies replies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Audit audit,
            Watch watch,
            Escalations escalations,
            Replies replies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.audit = audit;
        this.watch = watch;
        this.escalations = escalations;
        this.replies = replies;
        this.events = events;
        this.clock = clock;
    }

    /** What a clinician writes at the end; words are what the home reads. */
    record Outcome(Answered.Done done, @Nullable String words, boolean changed, Answered.Saved saved) {
        String said() {
            return words == null ? done.words() : done.words() + ": " + words;
        }
    }

    /** The resident as a list shows them now; empty when out of reach, or when they live there no more. */
    Optional<ListedResident> listed(HomeId home, ResidentId resident) {
        return watch.one(home, resident)
                .map(one ->
                        new ListedResident(one, escalations.line(home, resident).orElse(null), now()));
    }

    /** Whether they have it now: not when a colleague was first. */
    boolean take(ListedResident who, Hand by) {
        return told(who, transaction.execute(status -> {
            boolean first = !who.isHeld() && insert(who, by);
            if (first) {
                replies.takeOn(who.resident().home(), who.resident().resident(), by.signature());
                audit.write(entry(who, Deed.TOOK_ON).saying(who.why().kind().words()));
            }
            return first;
        }));
    }

    /** The next turn is theirs unless somebody else's row has its number: the database lets one of two have it. */
    private boolean insert(ListedResident who, Hand by) {
        Instant now = now();
        Instant since = who.since().isAfter(now) ? now : who.since();
        return jdbc.sql(TAKE)
                        .params(
                                Ids.next(),
                                who.turn() + 1,
                                Timestamp.from(now),
                                by.organisation().value(),
                                by.signature().person().value(),
                                by.signature().words(),
                                who.why().kind().name(),
                                Timestamp.from(since),
                                who.resident().home().value(),
                                who.resident().resident().value())
                        .update()
                == 1;
    }

    /** Whether it is written: not when somebody has written an outcome that whoever writes has not seen. */
    boolean finish(ListedResident who, int seen, Outcome outcome, Hand by) {
        return told(who, transaction.execute(status -> {
            boolean written = finished(who.resident().answer()) == seen && write(who, outcome, by);
            if (!written) {
                status.setRollbackOnly();
            }
            return written;
        }));
    }

    /** The advice comes before the end of the turn: whoever hears of it finds that the resident is taken on. */
    private boolean write(ListedResident who, Outcome outcome, Hand by) {
        if (!who.isHeld() && !insert(who, by)) {
            return false;
        }
        replies.advise(who.resident().home(), who.resident().resident(), outcome.said(), by.signature());
        audit.write(entry(who, Deed.WROTE_OUTCOME).saying(outcome.done().words()));
        return jdbc.sql(DONE)
                        .params(Arrays.asList(
                                Ids.next(),
                                Timestamp.from(now()),
                                by.organisation().value(),
                                by.signature().person().value(),
                                by.signature().words(),
                                outcome.done().name(),
                                outcome.words(),
                                outcome.changed(),
                                outcome.saved().name(),
                                who.resident().home().value(),
                                who.resident().resident().value(),
                                who.isHeld() ? who.turn() : who.turn() + 1))
                        .update()
                == 1;
    }

    private boolean told(ListedResident who, @Nullable Boolean written) {
        if (Boolean.TRUE.equals(written)) {
            events.publishEvent(new AnswerGiven(who.resident().home()));
            return true;
        }
        return false;
    }

    /** How many outcomes there are: what a person must have seen to write another. */
    static int finished(@Nullable Answered answer) {
        if (answer == null) {
            return 0;
        }
        return answer.outcome() == null ? answer.turn() - 1 : answer.turn();
    }

    /** Whoever answers an open call on its own page has the resident on their list, too. */
    @EventListener
    void on(CallAnswered answered) {
        listed(answered.home(), answered.resident())
                .filter(who -> !who.isHeld() && who.since().isBefore(who.now()))
                .ifPresent(who -> insert(who, Hand.at(answered.home())));
    }

    private static Entry entry(ListedResident who, Deed deed) {
        return Entry.of(who.resident().home(), deed, who.resident().resident());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
