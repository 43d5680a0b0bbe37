package org.homeward.observations.concern;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.escalation.Raise;
import org.homeward.clinical.guide.Course;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ConcernChange.ConcernEnded;
import org.homeward.observations.ConcernChange.ConcernRaised;
import org.homeward.observations.ConcernChange.ReportWithdrawn;
import org.homeward.observations.OpenConcern;
import org.homeward.observations.escalation.Raises;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to observations.concern_report: what is noticed opens a concern or joins the open one, and can be withdrawn. */
@Component
class Reports {
    /** The row that is open is locked, so that nobody ends it unread meanwhile; one that has just ended stays ended. */
    private static final String RAISE = """
            with opened as (
                insert into observations.concern (home_id, id, resident_id, opened_at)
                select r.home_id, ?, r.id, ? from residents.resident r
                 where r.home_id = ? and r.id = ? and r.discharged_on is null for share
                    on conflict (home_id, resident_id) where ended_at is null do update set times = concern.times + 1
                returning home_id, id, resident_id
            ), reported as (
                insert into observations.concern_report (home_id, id, concern_id, resident_id, noticed_at, recorded_at,
                                                         recorded_by, recorder, signs, other, worried, course)
                select o.home_id, ?, o.id, o.resident_id, ?, ?, ?, ?, ?::text[], ?, ?, ? from opened o
            )
            select id from opened
            """;

    private static final String END_IF_NOTHING_IS_LEFT = """
            update observations.concern c
               set ended_at = ?, ended_by = ?, ender = ?, outcome = 'withdrawn', said = ?
             where c.home_id = ? and c.id = ? and c.ended_at is null
               and not exists (select 1 from observations.concern_report n
                                where n.home_id = c.home_id and n.concern_id = c.id and n.withdrawn_at is null)
            """;

    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final Beside beside;
    private final Raises raises;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reports(
            JdbcClient jdbc,
            Concerns concerns,
            Beside beside,
            Raises raises,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.beside = beside;
        this.raises = raises;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Saves what was noticed once, however often it is sent; throws NotFound when the resident is out of reach. */
    Raising raise(HomeId home, ResidentId resident, NewReport report, Signature by) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> insert(home, resident, report, by)));
        } catch (DuplicateKeyException sentTwice) {
            return Objects.requireNonNull(transaction.execute(status -> before(home, resident, report)));
        }
    }

    private Raising insert(HomeId home, ResidentId resident, NewReport report, Signature by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Course course = report.noticed().course();
        UUID concern = jdbc.sql(RAISE)
                .params(Arrays.asList(
                        Ids.next(),
                        Timestamp.from(now),
                        home.value(),
                        resident.value(),
                        report.id(),
                        Timestamp.from(report.noticedAt()),
                        Timestamp.from(now),
                        by.person().value(),
                        by.words(),
                        signs(report),
                        report.other(),
                        report.noticed().worried(),
                        course == null ? null : course.name()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("no such resident for this person"));
        beside.write(
                new ConcernRaised(home, resident, concern),
                Entry.of(home, Deed.RAISED_CONCERN, resident)
                        .saying(OpenConcern.words(report.noticed(), java.util.List.of())));
        callForHelp(new Which(home, resident, concern, report.id()), now, by);
        return new Raising.Raised(concern);
    }

    /** By all that is noticed together, not by this report alone. */
    private void callForHelp(Which which, Instant now, Signature by) {
        OpenConcern all = concerns.find(which.home(), which.resident(), which.concern())
                .map(Concern::asShown)
                .orElseThrow();
        Raise.by(all.noticed().asks())
                .map(row -> new Raises.Noticed(
                        which.home(),
                        which.resident(),
                        Raises.Cause.report(which.report()),
                        new Raise(row, now),
                        all.words()))
                .ifPresent(noticed -> raises.raise(noticed, by));
    }

    private static String signs(NewReport report) {
        return report.noticed().signs().stream().sorted().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }

    private Raising before(HomeId home, ResidentId resident, NewReport report) {
        return concerns.of(home, resident).stream()
                .filter(concern -> concern.reports().stream().anyMatch(saved -> isSame(saved, report)))
                .findFirst()
                .<Raising>map(concern -> new Raising.Raised(concern.id()))
                .orElseGet(Raising.IdTaken::new);
    }

    private static boolean isSame(Report saved, NewReport report) {
        return saved.id().equals(report.id())
                && saved.noticed().equals(report.noticed())
                && Objects.equals(saved.other(), report.other());
    }

    /** Takes back a report that was wrong; it stays and says so. A concern of which nothing is left ends as withdrawn. */
    void withdraw(Which which, String reason, Signature by) {
        transaction.executeWithoutResult(status -> {
            hold(which);
            Instant now = clock.instant();
            if (marked(which, reason, by, now)) {
                boolean ended = jdbc.sql(END_IF_NOTHING_IS_LEFT)
                                .param(Timestamp.from(now))
                                .param(by.person().value())
                                .param(by.words())
                                .param(reason)
                                .param(which.home().value())
                                .param(which.concern())
                                .update()
                        > 0;
                beside.write(
                        ended
                                ? new ConcernEnded(which.home(), which.resident(), which.concern())
                                : new ReportWithdrawn(which.home(), which.resident(), which.concern()),
                        Entry.of(which.home(), Deed.WITHDREW_REPORT, which.resident())
                                .saying(reason));
            }
        });
    }

    /** Nobody adds a report while it is found out whether any is left; what has ended cannot be held and need not be. */
    private void hold(Which which) {
        jdbc.sql("select id from observations.concern where home_id = ? and id = ? for update")
                .param(which.home().value())
                .param(which.concern())
                .query(UUID.class)
                .optional();
    }

    private boolean marked(Which which, String reason, Signature by, Instant now) {
        return jdbc.sql("""
                        update observations.concern_report
                           set withdrawn_at = ?, withdrawn_by = ?, withdrawer = ?, withdraw_reason = ?
                         where home_id = ? and resident_id = ? and concern_id = ? and id = ? and withdrawn_at is null
                        """)
                        .param(Timestamp.from(now))
                        .param(by.person().value())
                        .param(by.words())
                        .param(reason)
                        .param(which.home().value())
                        .param(which.resident().value())
                        .param(which.concern())
                        .param(which.report())
                        .update()
                > 0;
    }

    /** Which report of which concern about whom. */
    record Which(HomeId home, ResidentId resident, UUID concern, UUID report) {}
}
