package org.homeward.programme.event;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what became of the providers that came: what the team did, and whether they applied. */
@Component
@Transactional
class EventFollowUps {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    EventFollowUps(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A provider that came: how many people it sent, what was done about it last, and what it applied for since. */
    record Came(
            UUID provider,
            String name,
            int people,
            int steps,
            @Nullable LocalDate lastOn,
            @Nullable LocalDate appliedOn,
            @Nullable String appliedFor) {
        String last() {
            return lastOn == null ? "nothing yet" : "last on " + London.words(lastOn);
        }

        String applied() {
            return appliedOn == null ? "not yet" : London.words(appliedOn) + ", for " + appliedFor;
        }
    }

    /** Who has not applied comes first, and of those, who has waited longest for a call. */
    @Transactional(readOnly = true)
    public List<Came> list(UUID event) {
        return jdbc.sql("""
                        select v.id, v.name, c.people, count(f.id) as steps, max(f.done_on) as last_on, p.applied_on, p.applied_for
                          from (select a.provider_id, count(*) as people from programme.event_attendance a
                                 where a.event_id = :event and a.attendance = 'PRESENT' and a.attendee_type = 'CARE_PROVIDER'
                                 group by a.provider_id) c
                          join directory.organisation v on v.id = c.provider_id
                          left join programme.event_application p on p.event_id = :event and p.provider_id = c.provider_id
                          left join programme.event_follow_up f on f.event_id = :event and f.provider_id = c.provider_id
                         group by v.id, c.people, p.applied_on, p.applied_for
                         order by p.applied_on is not null, max(f.done_on) nulls first, v.name, v.id limit 1000
                        """)
                .param("event", event)
                .query((row, number) -> new Came(
                        row.getObject("id", UUID.class),
                        OrganisationName.shown(row.getString("name")),
                        row.getInt("people"),
                        row.getInt("steps"),
                        row.getObject("last_on", LocalDate.class),
                        row.getObject("applied_on", LocalDate.class),
                        row.getString("applied_for")))
                .list();
    }

    /** Something the team did about a provider. */
    record Step(UUID id, StepKind kind, LocalDate on, String note, String by) {}

    @Transactional(readOnly = true)
    public List<Step> steps(UUID event, UUID provider) {
        return jdbc.sql("""
                        select id, kind, done_on, note, recorder from programme.event_follow_up
                         where event_id = ? and provider_id = ? order by done_on desc, id desc limit 100
                        """)
                .param(event)
                .param(provider)
                .query((row, number) -> new Step(
                        row.getObject("id", UUID.class),
                        StepKind.valueOf(row.getString("kind")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("recorder")))
                .list();
    }

    public void write(UUID event, UUID provider, Step step, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_follow_up (id, event_id, provider_id, kind, done_on, note, recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(step.id(), event, provider, step.kind().name(), step.on(), step.note(), now(), hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(
                    Deed.WROTE_EVENT, event, "followed up: " + step.kind().words()));
        }
    }

    /** A provider applies once after an event; false when it has been written down with another day. */
    public boolean applied(UUID event, UUID provider, LocalDate on, String what, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_application (event_id, provider_id, applied_on, applied_for, recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(event, provider, on, what, now(), hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_EVENT, event, "applied for " + what + " on " + London.words(on)));
        }
        return written == 1
                || jdbc.sql(
                                        "select count(*) from programme.event_application where event_id = ? and provider_id = ? and applied_on = ?")
                                .params(event, provider, on)
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
