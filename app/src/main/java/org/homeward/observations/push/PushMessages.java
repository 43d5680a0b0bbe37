package org.homeward.observations.push;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.observations.escalation.Summons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to observations.push_message. A message is written in the transaction that tells the next, so that none is lost; it is
 * taken with a time after which another node may take it, so that none is forgotten. At least once, not exactly once.
 */
@Component
@Transactional
class PushMessages implements Summons {
    private static final Duration STILL_NEWS = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_A_TIME = 50;
    private static final String ORDER = "array['RAISED', 'DEPUTY', 'NEXT_SERVICE', 'MANAGER']";

    /** A set that says no more than one before it tells nobody again, until there was advice in between (HZ-09). */
    private static final String SAYS_MORE = """
            not exists (select 1 from observations.escalation_step p
                         where p.home_id = s.home_id and p.escalation_id = s.escalation_id and p.kind = 'RAISED' and (p.at, p.id) < (s.at, s.id)
                           and array_position(%1$s, p.guide_row) >= array_position(%1$s, s.guide_row)
                           and not exists (select 1 from observations.escalation_step a
                                            where a.home_id = p.home_id and a.escalation_id = p.escalation_id and a.kind = 'ADVICE'
                                              and a.at between p.at and s.at))
            """.formatted("array['SINGLE_THREE', 'MEDIUM', 'HIGH']");

    private final JdbcClient jdbc;
    private final Clock clock;

    PushMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Devices of the home and of the resident's practice hear the newest step that they asked for, once. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void to(HomeId home, UUID escalation) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into observations.push_message as m (id, device_id, home_id, escalation_id, step_id, made_at, due_at)
                select gen_random_uuid(), d.id, e.home_id, e.id, s.id, ?, ?
                  from observations.escalation e
                  join residents.resident r on r.home_id = e.home_id and r.id = e.resident_id
                  join observations.told_device d on d.organisation_id in (e.home_id, r.practice_id) and (d.until is null or d.until > ?)
                  join lateral (select s.id from observations.escalation_step s
                                 where s.home_id = e.home_id and s.escalation_id = e.id and s.kind in ('RAISED', 'TOLD') and s.at > ?
                                   and array_position(%1$s, coalesce(s.rung, s.kind)) >= array_position(%1$s, d.wants)
                                   and (s.kind = 'TOLD' or %2$s)
                                 order by s.at desc, s.id desc limit 1) s on true
                 where e.home_id = ? and e.id = ? and e.ended_at is null
                    on conflict (device_id, escalation_id) do update
                       set step_id = excluded.step_id, made_at = excluded.made_at, due_at = excluded.due_at, tries = 0
                     where m.step_id <> excluded.step_id
                """.formatted(ORDER, SAYS_MORE))
                .params(now, now, now, Timestamp.from(clock.instant().minus(STILL_NEWS)), home.value(), escalation)
                .update();
    }

    /** Takes what is due, for as long as a lease lasts. */
    List<PushMessage> take() {
        Instant now = clock.instant();
        return jdbc.sql("""
                with due as materialized (
                    select q.id from observations.push_message q
                     where q.due_at <= ? and q.device_id is not null order by q.due_at limit ? for update skip locked)
                update observations.push_message m set due_at = ?, tries = m.tries + 1
                  from due, observations.told_device d
                 where m.id = due.id and d.id = m.device_id
                returning m.id as message_id, m.home_id, m.step_id, m.tries, d.*
                """)
                .param(Timestamp.from(now))
                .param(AT_A_TIME)
                .param(Timestamp.from(now.plus(LEASE)))
                .query((row, number) -> new PushMessage(
                        row.getObject("message_id", UUID.class),
                        ToldDevices.device(row),
                        home(row.getObject("home_id", UUID.class)),
                        row.getObject("step_id", UUID.class),
                        row.getInt("tries")))
                .list();
    }

    private static @Nullable HomeId home(@Nullable UUID home) {
        return home == null ? null : new HomeId(home);
    }

    /** Nothing is left to do, unless the call has gone on meanwhile. */
    void done(PushMessage message) {
        dueAgain(message, null);
    }

    void again(PushMessage message, Duration pause) {
        dueAgain(message, Timestamp.from(clock.instant().plus(pause)));
    }

    private void dueAgain(PushMessage message, @Nullable Timestamp at) {
        jdbc.sql("update observations.push_message set due_at = ? where id = ? and step_id is not distinct from ?")
                .params(java.util.Arrays.asList(at, message.id(), message.step()))
                .update();
    }

    /** The call that a message is about. */
    record About(HomeId home, UUID escalation) {}

    @Transactional(readOnly = true)
    Optional<About> about(UUID message) {
        return jdbc.sql(
                        "select home_id, escalation_id from observations.push_message where id = ? and home_id is not null")
                .param(message)
                .query((row, number) ->
                        new About(new HomeId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .optional();
    }
}
