package org.homeward.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to access.opening: a covered home's records opened for an hour with a reason, and the home told of it. */
@Component
public class Openings {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Openings(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** An opening as the home is told of it. */
    public record Opening(String person, String reason, Instant openedAt) {}

    /** Opens the home's records to this person for an hour; the reason is in the audit log and on the home's board. */
    public void open(Actor actor, HomeId home, String reason) {
        Signature by = Signature.of(actor, Right.LOOK_WITH_REASON, home);
        transaction.executeWithoutResult(status -> {
            insert(home, by, reason);
            audit.write(Entry.of(home, Deed.LOOKED_WITH_REASON).saying(reason));
        });
        events.publishEvent(new MembershipChanged(actor.person()));
    }

    private void insert(HomeId home, Signature by, String reason) {
        jdbc.sql("""
                insert into access.opening (home_id, id, person_id, person, reason, opened_at, closes_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(home.value())
                .param(Ids.next())
                .param(by.person().value())
                .param(by.words())
                .param(reason)
                .param(Timestamp.from(clock.instant()))
                .param(Timestamp.from(clock.instant().plus(AN_HOUR)))
                .update();
    }

    /** Who opened the home's records in the last day, the latest first. */
    public List<Opening> recent(HomeId home) {
        return jdbc.sql("""
                select person, reason, opened_at from access.opening
                 where home_id = ? and opened_at > ? order by opened_at desc limit 5
                """)
                .param(home.value())
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query((row, number) -> new Opening(
                        row.getString("person"),
                        row.getString("reason"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }
}
