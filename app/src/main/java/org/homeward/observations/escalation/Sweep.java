package org.homeward.observations.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.clinical.escalation.Climb;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.observations.EscalationChanged;
import org.homeward.observations.TimePassed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One look at every open escalation whose time has come: where nobody has answered, the next is told. Nothing is kept in memory,
 * so a restart loses nothing; any number of nodes may look at once, for each locks the alarm it works on and skips what is locked.
 */
@Component
class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Escalations escalations;
    private final Protocols protocols;
    private final Summons summons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sweep(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Escalations escalations,
            Protocols protocols,
            Summons summons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.escalations = escalations;
        this.protocols = protocols;
        this.summons = summons;
        this.events = events;
        this.clock = clock;
    }

    private record Alarm(HomeId home, UUID escalation) {}

    /** Looks at each in a transaction of its own: one that fails holds up no other. */
    void once() {
        due().forEach(alarm -> {
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> look(alarm)))) {
                    events.publishEvent(new EscalationChanged(alarm.home()));
                }
            } catch (DataAccessException failed) {
                LOG.error(
                        "The clock of escalation {} could not be read; it is tried again", alarm.escalation(), failed);
            }
        });
    }

    /** Open boards show how long ago things were: each home with an open escalation is told that time has passed. */
    void ring() {
        events.publishEvent(new TimePassed(jdbc.sql("select distinct home_id from observations.escalation_alarm")
                .query((row, number) -> new HomeId(row.getObject(1, UUID.class)))
                .set()));
    }

    private List<Alarm> due() {
        return jdbc.sql("""
                select home_id, escalation_id from observations.escalation_alarm where due_at <= ? order by due_at limit ?
                """)
                .param(Timestamp.from(now()))
                .param(AT_A_TIME)
                .query((row, number) ->
                        new Alarm(new HomeId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .list();
    }

    /** Whether somebody was told. */
    private Boolean look(Alarm alarm) {
        if (!isOurs(alarm)) {
            return false;
        }
        reach(alarm.home());
        boolean told = false;
        Optional<Climb> next = next(alarm);
        while (next.isPresent() && next.get().isDue(now())) {
            tell(alarm, next.get());
            told = true;
            next = next(alarm);
        }
        summons.to(alarm.home(), alarm.escalation());
        wait(alarm, next.map(Climb::at).orElse(null));
        return told;
    }

    private boolean isOurs(Alarm alarm) {
        return jdbc.sql("""
                select 1 from observations.escalation_alarm
                 where home_id = ? and escalation_id = ? and due_at <= ? for update skip locked
                """)
                .param(alarm.home().value())
                .param(alarm.escalation())
                .param(Timestamp.from(now()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Nobody acts: for this transaction the program reaches this one home, and writes in nobody's name. */
    private void reach(HomeId home) {
        jdbc.sql("select set_config('app.homes', ?, true)")
                .param(home.toString())
                .query(String.class)
                .single();
    }

    private Optional<Climb> next(Alarm alarm) {
        return escalations
                .find(alarm.home(), alarm.escalation())
                .flatMap(episode -> episode.state(protocol(episode), now()).climb());
    }

    private Protocol protocol(Episode episode) {
        return protocols.of(episode.home(), episode.practice());
    }

    private void tell(Alarm alarm, Climb climb) {
        Episode episode = escalations.find(alarm.home(), alarm.escalation()).orElseThrow();
        Protocol.Contact contact = protocol(episode).numbers().of(climb.rung());
        jdbc.sql("""
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, rung, writer, who)
                values (?, ?, ?, ?, ?, 'TOLD', ?, 'Homeward', ?)
                """)
                .params(Arrays.asList(
                        episode.home().value(),
                        Ids.next(),
                        episode.id(),
                        episode.resident().value(),
                        Timestamp.from(now()),
                        climb.rung().name(),
                        contact.isKnown() ? EscalationWords.of(contact) : null))
                .update();
        jdbc.sql(Audit.APPEND)
                .params(Audit.parameters(Entry.of(episode.home(), Deed.TOLD_THE_NEXT, episode.resident())
                        .about(episode.id())
                        .saying(EscalationWords.of(climb.rung()))))
                .update();
    }

    private void wait(Alarm alarm, @Nullable Instant until) {
        jdbc.sql("update observations.escalation_alarm set due_at = ? where home_id = ? and escalation_id = ?")
                .params(Arrays.asList(
                        until == null ? null : Timestamp.from(until),
                        alarm.home().value(),
                        alarm.escalation()))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
