package org.homeward.programme.event;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to who was invited to an event, and what they answered. */
@Component
@Transactional
class EventInvitations {
    static final int MOST = 1000;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    EventInvitations(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** An invited organisation: when, what it said, whether it is on the register and whether somebody of it came. */
    record Invited(
            UUID id, String name, Instant at, @Nullable String answer, boolean registered, boolean came) {
        String state() {
            if (came) {
                return "somebody came";
            }
            if (registered) {
                return "on the register";
            }
            return answer == null ? "no answer yet" : answer.equals("ACCEPTED") ? "said yes" : "said no";
        }

        String day() {
            return London.words(London.day(at));
        }
    }

    @Transactional(readOnly = true)
    public List<Invited> list(UUID event) {
        return jdbc.sql("""
                        select i.id, o.name, i.invited_at, i.answer, count(r.id) > 0 as registered,
                               count(r.id) filter (where a.attendance = 'PRESENT') > 0 as came
                          from programme.event_invitation i
                          join directory.organisation o on o.id = i.organisation_id
                          left join programme.event_registration r
                            on r.event_id = i.event_id and i.organisation_id in (r.organisation_id, r.provider_id)
                          left join programme.event_attendance a on a.registration_id = r.id
                         where i.event_id = ? group by i.id, o.id order by o.name, o.id limit ?
                        """)
                .param(event)
                .param(MOST)
                .query((row, number) -> new Invited(
                        row.getObject("id", UUID.class),
                        OrganisationName.shown(row.getString("name")),
                        row.getTimestamp("invited_at").toInstant(),
                        row.getString("answer"),
                        row.getBoolean("registered"),
                        row.getBoolean("came")))
                .list();
    }

    /** One invitation for each organisation, however often it is asked for. */
    public void invite(UUID event, Organisation organisation, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_invitation (id, event_id, organisation_id, invited_at, inviter) values (?, ?, ?, ?, ?)
                        on conflict (event_id, organisation_id) do nothing
                        """)
                .params(Ids.next(), event, organisation.id(), now(), hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_EVENT, event, "invited " + organisation.name()));
        }
    }

    /** Everybody of a group who is open and has no invitation yet; the same again invites nobody twice. */
    public int inviteAll(UUID event, Group group, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_invitation (id, event_id, organisation_id, invited_at, inviter)
                        select gen_random_uuid(), :event, o.id, :now, :inviter from directory.organisation o
                         where o.kind = :kind and o.closed_on is null order by o.id
                        on conflict (event_id, organisation_id) do nothing
                        """)
                .param("event", event)
                .param("now", now())
                .param("inviter", hand.words())
                .param("kind", group.kind().code())
                .update();
        if (written > 0) {
            audit.write(hand.did(Deed.WROTE_EVENT, event, "invited " + written + ": " + group.words()));
        }
        return written;
    }

    /** What was said last holds. */
    public void answer(UUID event, UUID invitation, boolean accepts, Hand hand) {
        int written = jdbc.sql("""
                        update programme.event_invitation set answer = ?, answered_at = ?, answer_taken_by = ?
                         where id = ? and event_id = ? and answer is distinct from ?
                        """)
                .params(answer(accepts), now(), hand.words(), invitation, event, answer(accepts))
                .update();
        if (written == 1) {
            audit.write(
                    hand.did(Deed.WROTE_EVENT, event, accepts ? "an invitation accepted" : "an invitation declined"));
        }
    }

    private static String answer(boolean accepts) {
        return accepts ? "ACCEPTED" : "DECLINED";
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
