package org.homeward.programme.event;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the sessions and the stands of an event. */
@Component
@Transactional
class EventProgramme {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    EventProgramme(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part of the day. */
    record Talk(UUID id, Instant startsAt, int minutes, String title, String speaker) {
        String when() {
            return London.clock(startsAt) + ", " + minutes + " minutes";
        }
    }

    /** Who has a stand, and what they show. */
    record Stand(UUID id, String holder, String shows) {}

    /** What there is on the day. */
    record Parts(List<Talk> talks, List<Stand> stands) {
        Parts {
            talks = List.copyOf(talks);
            stands = List.copyOf(stands);
        }

        Optional<Stand> stand(String id) {
            return stands.stream().filter(one -> one.id().toString().equals(id)).findFirst();
        }
    }

    /** One row of both kinds: a stand has no time. */
    private record Either(UUID id, @Nullable Instant startsAt, int minutes, String what, String more) {}

    @Transactional(readOnly = true)
    public Parts of(UUID event) {
        List<Either> rows = jdbc.sql("""
                        select id, starts_at, minutes, title as what, speaker as more from programme.event_session where event_id = :event
                        union all
                        select id, null, 0, holder, shows from programme.event_stand where event_id = :event
                        order by starts_at, what, id
                        """)
                .param("event", event)
                .query((row, number) -> {
                    Timestamp starts = row.getTimestamp("starts_at");
                    return new Either(
                            row.getObject("id", UUID.class),
                            starts == null ? null : starts.toInstant(),
                            row.getInt("minutes"),
                            row.getString("what"),
                            row.getString("more"));
                })
                .list();
        return new Parts(
                rows.stream().flatMap(row -> talk(row).stream()).toList(),
                rows.stream()
                        .filter(row -> row.startsAt() == null)
                        .map(row -> new Stand(row.id(), row.what(), row.more()))
                        .toList());
    }

    private static Optional<Talk> talk(Either row) {
        Instant startsAt = row.startsAt();
        return startsAt == null
                ? Optional.empty()
                : Optional.of(new Talk(row.id(), startsAt, row.minutes(), row.what(), row.more()));
    }

    public void add(UUID event, Talk talk, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_session (id, event_id, starts_at, minutes, title, speaker) values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(talk.id(), event, Timestamp.from(talk.startsAt()), talk.minutes(), talk.title(), talk.speaker())
                .update();
        tell(written, event, "session: " + talk.title(), hand);
    }

    public void add(UUID event, Stand stand, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_stand (id, event_id, holder, shows) values (?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(stand.id(), event, stand.holder(), stand.shows())
                .update();
        tell(written, event, "stand: " + stand.holder(), hand);
    }

    /** A booking of a stand's time. */
    record Demo(UUID id, String stand, Instant startsAt, String organisation, String person, boolean cancelled) {
        String when() {
            return London.clock(startsAt);
        }
    }

    @Transactional(readOnly = true)
    public List<Demo> demos(UUID event) {
        return jdbc.sql("""
                        select d.id, s.holder, d.starts_at, o.name, d.person_name, d.cancelled_at is not null as cancelled
                          from programme.event_demo_booking d join programme.event_stand s on s.id = d.stand_id
                          join directory.organisation o on o.id = d.organisation_id
                         where d.event_id = ? order by d.starts_at, s.holder, d.id
                        """)
                .param(event)
                .query((row, number) -> new Demo(
                        row.getObject("id", UUID.class),
                        row.getString("holder"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("name"),
                        row.getString("person_name"),
                        row.getBoolean("cancelled")))
                .list();
    }

    /** A wish for a time at a stand. */
    record Booking(UUID id, UUID stand, Instant startsAt, UUID organisation, String person) {}

    /** False when somebody else has that time; the same booking sent twice is kept once. */
    public boolean book(UUID event, Booking booking, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_demo_booking (id, event_id, stand_id, starts_at, organisation_id, person_name, booked_at,
                            recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        booking.id(),
                        event,
                        booking.stand(),
                        Timestamp.from(booking.startsAt()),
                        booking.organisation(),
                        booking.person(),
                        now(),
                        hand.words())
                .update();
        tell(written, event, "demo booked for " + booking.person() + " at " + London.clock(booking.startsAt()), hand);
        return written == 1
                || jdbc.sql("select count(*) from programme.event_demo_booking where id = ?")
                                .param(booking.id())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    public void cancelDemo(UUID event, UUID demo, Hand hand) {
        int written = jdbc.sql("""
                        update programme.event_demo_booking set cancelled_at = ?, canceller = ?
                         where id = ? and event_id = ? and cancelled_at is null
                        """).params(now(), hand.words(), demo, event).update();
        tell(written, event, "demo cancelled", hand);
    }

    private void tell(int written, UUID event, String words, Hand hand) {
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_EVENT, event, words));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
