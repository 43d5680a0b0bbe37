package org.homeward.programme.support;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.support_session, with the states it passes and what is promised at it. */
@Component
@Transactional
class Sessions {
    /** What is written, how it came to that, what it promises, and the promise it keeps: one round trip. */
    private static final String BESIDE = """
            , step as (
                insert into programme.support_change (session_id, at, from_status, to_status, by_whom)
                select id, :now, :was, status, :hand from saved),
            promised as (
                insert into programme.follow_up (session_id, organisation_id, due_on)
                select id, organisation_id, follow_up_on from saved where follow_up_on is not null),
            kept as (
                update programme.follow_up f set ended_at = :now, ended_by = :hand, kept_by_session = saved.id
                  from saved where f.session_id = saved.follow_up_of and f.ended_at is null and saved.status = 'DONE')
            select count(*) from saved
            """;

    private static final String INSERT = """
            with saved as (
                insert into programme.support_session (
                    id, organisation_id, audience, topics, channel, status, started_at, minutes, note, outcome, reason, contact,
                    follow_up_of, follow_up_on, raised_by, recorded_at, recorded_by)
                values (
                    :id, :organisation, :audience, cast(:topics as text[]), :channel, :status, :startedAt, cast(:minutes as integer),
                    cast(:note as text), cast(:outcome as text), cast(:reason as text), cast(:contact as text),
                    (select p.id from programme.support_session p
                      where p.id = cast(:followUpOf as uuid) and p.organisation_id = :organisation),
                    cast(:followUpOn as date), :raisedBy, :now, :hand)
                on conflict (id) do nothing
                returning id, organisation_id, status, follow_up_of, follow_up_on)
            """ + BESIDE;

    private static final String HOLD = """
            with saved as (
                update programme.support_session
                   set topics = cast(:topics as text[]), channel = :channel, status = :status, started_at = :startedAt,
                       minutes = cast(:minutes as integer), note = cast(:note as text), outcome = cast(:outcome as text),
                       reason = cast(:reason as text), contact = cast(:contact as text), follow_up_on = cast(:followUpOn as date),
                       raised_by = :raisedBy, recorded_at = :now, recorded_by = :hand
                 where id = :id and status = :was
                returning id, organisation_id, status, follow_up_of, follow_up_on)
            """ + BESIDE;

    private static final String MISS = """
            with saved as (
                update programme.support_session set status = 'MISSED' where id = :id and status = :was
                returning id, organisation_id, status, follow_up_of, follow_up_on)
            """ + BESIDE;

    private static final String BOOK = """
            with saved as (
                update programme.support_session set status = 'BOOKED', started_at = :startedAt where id = :id and status = :was
                returning id, organisation_id, status, follow_up_of, follow_up_on)
            """ + BESIDE;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a session that was sent. */
    sealed interface Saving {
        /** It is kept, now or since it was first sent. */
        record Saved() implements Saving {}

        /** Another session was saved from that page before. */
        record AnotherBefore() implements Saving {}
    }

    Saving save(SupportSession session) {
        if (wrote(INSERT, session, null)) {
            audit(session, session.isToCome() ? Deed.BOOKED_SUPPORT : Deed.LOGGED_SUPPORT);
            return new Saving.Saved();
        }
        return get(session.id()).isLike(session) ? new Saving.Saved() : new Saving.AnotherBefore();
    }

    /** A booking is held, or nobody came. What is over already stays as it is. */
    void hold(SupportSession booked, SupportSession held) {
        if (booked.isToCome() && wrote(HOLD, held, booked.status())) {
            audit(held, Deed.LOGGED_SUPPORT);
        }
    }

    /** A request gets its time. */
    void book(SupportSession asked, Instant at) {
        if (asked.status() == Status.REQUESTED && wrote(BOOK, asked.at(at), asked.status())) {
            audit(asked, Deed.BOOKED_SUPPORT);
        }
    }

    void miss(SupportSession booked) {
        if (booked.isToCome() && wrote(MISS, booked, booked.status())) {
            audit(booked, Deed.LOGGED_SUPPORT);
        }
    }

    @Transactional(readOnly = true)
    public SupportSession get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("no such session"));
    }

    @Transactional(readOnly = true)
    public Optional<SupportSession> find(UUID id) {
        return jdbc.sql(SessionRow.SELECT + " where s.id = ?")
                .param(id)
                .query((row, number) -> SessionRow.map(row))
                .optional();
    }

    private boolean wrote(String statement, SupportSession session, @Nullable Status was) {
        return jdbc.sql(statement)
                        .params(parameters(session, was))
                        .query(Long.class)
                        .single()
                == 1;
    }

    private Map<String, @Nullable Object> parameters(SupportSession session, @Nullable Status was) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(SessionRow.columns(session));
        all.put("now", Timestamp.from(clock.instant()));
        all.put("hand", Hand.now().words());
        all.put("was", was == null ? null : was.name());
        return all;
    }

    private void audit(SupportSession session, Deed deed) {
        audit.write(Entry.at(session.caller().id(), deed)
                .about(session.id())
                .saying(session.topicWords() + ", " + session.channel().words()));
    }
}
