package org.homeward.access.tablet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The devices that a home shares, or is asked to. */
@Component
class Tablets {
    private static final String SELECT = """
            select t.id, t.home_id, o.name as home, t.name, t.secret_hash, t.asked_at, t.asker, t.seen_at, d.decider, d.decided_at,
                   coalesce(d.state, 'PENDING') as state
              from access.tablet t
              join directory.organisation o on o.id = t.home_id
              left join lateral (select state, decider, decided_at from access.tablet_decision d
                                  where d.tablet_id = t.id order by d.id desc limit 1) d on true
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Tablets(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** One line of the manager's list: the tablet, who asked for it, who decided last, and when it was last used. */
    record Listed(
            Tablet tablet,
            String code,
            String asker,
            Instant askedAt,
            @Nullable String decider,
            @Nullable Instant decidedAt,
            @Nullable Instant seenAt) {
        private static Listed of(ResultSet row) throws SQLException {
            return new Listed(
                    Tablet.of(row),
                    Secret.code(row.getBytes("secret_hash")),
                    row.getString("asker"),
                    row.getTimestamp("asked_at").toInstant(),
                    row.getString("decider"),
                    instant(row.getTimestamp("decided_at")),
                    instant(row.getTimestamp("seen_at")));
        }

        private static @Nullable Instant instant(@Nullable Timestamp time) {
            return time == null ? null : time.toInstant();
        }
    }

    /** This device asks to be shared in the home; the answer is what its browser must keep. */
    @Transactional
    public Secret ask(HomeId home, String name, Actor by) {
        Secret secret = TabletCookie.fresh();
        UUID id = Ids.next();
        jdbc.sql("""
                insert into access.tablet (id, home_id, name, secret_hash, asked_at, asked_by, asker) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(id)
                .param(home.value())
                .param(name)
                .param(secret.hash())
                .param(now())
                .param(by.person().value())
                .param(Signature.of(by, Right.ASK_FOR_TABLET, home).words())
                .update();
        audit.write(Entry.of(home, Deed.ASKED_FOR_TABLET).about(id).saying(name));
        return secret;
    }

    List<Listed> of(HomeId home) {
        return jdbc.sql(SELECT + " where t.home_id = ? order by state = 'PENDING' desc, t.name, t.id")
                .param(home.value())
                .query((row, number) -> Listed.of(row))
                .list();
    }

    /** The device whose browser holds this secret; that it was seen is written once a minute. */
    Optional<Tablet> by(byte[] hash) {
        jdbc.sql("""
                update access.tablet set seen_at = ? where secret_hash = ? and (seen_at is null or seen_at < ?)
                """)
                .param(now())
                .param(hash)
                .param(Timestamp.from(clock.instant().minusSeconds(60)))
                .update();
        return jdbc.sql(SELECT + " where t.secret_hash = ?")
                .param(hash)
                .query((row, number) -> Tablet.of(row))
                .optional();
    }

    @Transactional
    public void decide(UUID tablet, HomeId home, Tablet.State state, Actor by) {
        Signature signature = Signature.of(by, Right.KEEP_TABLETS, home);
        String name = jdbc.sql("select name from access.tablet where id = ? and home_id = ?")
                .param(tablet)
                .param(home.value())
                .query((row, number) -> String.valueOf(row.getString("name")))
                .optional()
                .orElseThrow(() -> new NotFound("no such tablet in this home"));
        jdbc.sql("""
                insert into access.tablet_decision (tablet_id, id, state, decided_at, decided_by, decider) values (?, ?, ?, ?, ?, ?)
                """)
                .param(tablet)
                .param(Ids.next())
                .param(state.name())
                .param(now())
                .param(signature.person().value())
                .param(signature.words())
                .update();
        Deed deed = state == Tablet.State.APPROVED ? Deed.APPROVED_TABLET : Deed.BLOCKED_TABLET;
        audit.write(Entry.of(home, deed).about(tablet).saying(name));
    }

    /** Notes who is on the tablet now; the answer is who was before. */
    Optional<PersonId> enter(Tablet tablet, PersonId person) {
        return jdbc.sql("""
                with before as (select id, last_person_id from access.tablet where id = ? for update)
                update access.tablet t set last_person_id = ? from before where t.id = before.id returning before.last_person_id
                """)
                .param(tablet.id())
                .param(person.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("last_person_id", UUID.class)))
                .single()
                .map(PersonId::new);
    }

    Optional<PersonId> last(Tablet tablet) {
        return jdbc.sql("select last_person_id from access.tablet where id = ? and last_person_id is not null")
                .param(tablet.id())
                .query((row, number) -> new PersonId(row.getObject("last_person_id", UUID.class)))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
