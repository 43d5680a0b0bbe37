package org.homeward.observations.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.told_device: which devices are told of calls for help. */
@Component
@Transactional
class ToldDevices {
    /** Enough for a person, and too few to flood anybody. */
    static final int MOST = 10;

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    ToldDevices(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who asks, for which of their places. */
    record Asking(PersonId person, OrganisationId place) {}

    /** The newest wish for a device and a place counts, whoever's it was: a shared tablet is told once. */
    void ask(Asking by, ToldDevice.Asked asked, Subscription at) {
        Instant now = clock.instant();
        tidy(now);
        UUID id = jdbc.sql("""
                insert into observations.told_device (id, organisation_id, person_id, name, wants, endpoint, p256dh, auth, asked_at, until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (endpoint, organisation_id) do update set person_id = excluded.person_id, name = excluded.name,
                       wants = excluded.wants, p256dh = excluded.p256dh, auth = excluded.auth, asked_at = excluded.asked_at,
                       until = excluded.until, taken_at = null, trouble_at = null, trouble = null
                returning id
                """)
                .params(Arrays.asList(
                        Ids.next(),
                        by.place().value(),
                        by.person().value(),
                        asked.name(),
                        asked.wants().name(),
                        at.endpoint(),
                        at.p256dh(),
                        at.auth(),
                        Timestamp.from(now),
                        timestamp(asked.until())))
                .query(UUID.class)
                .single();
        audit.write(Entry.at(by.place().value(), Deed.HAD_DEVICE_TOLD)
                .about(id)
                .saying(asked.name() + ", " + asked.wants().words()));
        trial(id, now);
    }

    /** What has long been over is nobody's business any more. */
    private void tidy(Instant now) {
        Timestamp then = Timestamp.from(now.minus(FORGOTTEN_AFTER));
        jdbc.sql("delete from observations.told_device where until < ?")
                .param(then)
                .update();
        jdbc.sql("delete from observations.push_message where made_at < ? and due_at is null")
                .param(then)
                .update();
    }

    /** The devices of a person, the newest first. */
    @Transactional(readOnly = true)
    List<ToldDevice> of(PersonId person) {
        return jdbc.sql("""
                select * from observations.told_device where person_id = ? and (until is null or until > ?) order by asked_at desc, id desc
                """)
                .param(person.value())
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> device(row))
                .list();
    }

    /** One of this person's is told something that is about nobody, to see that it works. */
    void trial(PersonId person, UUID device) {
        if (of(person).stream().anyMatch(own -> own.id().equals(device))) {
            trial(device, clock.instant());
        }
    }

    private void trial(UUID device, Instant now) {
        jdbc.sql("insert into observations.push_message (id, device_id, made_at, due_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), device, Timestamp.from(now), Timestamp.from(now))
                .update();
    }

    /** One of this person's is not told any more. */
    void end(PersonId person, UUID device) {
        jdbc.sql("delete from observations.told_device where id = ? and person_id = ? returning organisation_id, name")
                .param(device)
                .param(person.value())
                .query((row, number) -> Entry.at(row.getObject(1, UUID.class), Deed.ENDED_DEVICE_TOLD)
                        .about(device)
                        .saying(String.valueOf(row.getString(2))))
                .optional()
                .ifPresent(audit::write);
    }

    /** Its browser does not know it any more, or its person has no business there any more: nobody did it. */
    void forget(UUID device, String why) {
        jdbc.sql("delete from observations.told_device where id = ? returning organisation_id")
                .param(device)
                .query(UUID.class)
                .optional()
                .ifPresent(place -> audit.write(
                        Entry.at(place, Deed.ENDED_DEVICE_TOLD).about(device).saying(why)));
    }

    void wasTold(UUID device) {
        jdbc.sql("update observations.told_device set taken_at = ?, trouble_at = null, trouble = null where id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(device)
                .update();
    }

    void hadTrouble(UUID device, String why) {
        jdbc.sql("update observations.told_device set trouble_at = ?, trouble = ? where id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(why)
                .param(device)
                .update();
    }

    static ToldDevice device(ResultSet row) throws SQLException {
        return new ToldDevice(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ToldDevice.Asked(
                        row.getString("name"), Wants.valueOf(row.getString("wants")), instant(row, "until")),
                new Subscription(row.getString("endpoint"), row.getString("p256dh"), row.getString("auth")),
                new ToldDevice.Last(instant(row, "taken_at"), instant(row, "trouble_at"), row.getString("trouble")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
