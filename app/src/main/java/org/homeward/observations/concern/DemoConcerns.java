package org.homeward.observations.concern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.homeward.access.People;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.observations.escalation.Raises;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two made-up concerns, saved by the same doors as everybody's: an open one whose person has a good score, and one of last
 * week that a clinician settled.
 */
@Component
class DemoConcerns implements DemoChapter {
    private static final String CARER = "ada.obi@beechwood.example";
    private static final String SENIOR = "joan.miller@beechwood.example";

    private static final Outcome ADVICE = new Outcome(
            Outcome.Kind.CLINICIAN_CALLED,
            "Dr Shah, Holt Medical Practice",
            "Send a sample, offer a drink every hour, ring again if she is no better by noon",
            null);

    private final People people;
    private final Residents residents;
    private final Concerns concerns;
    private final Beside beside;
    private final Raises raises;
    private final PlatformTransactionManager transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoConcerns(
            People people,
            Residents residents,
            Concerns concerns,
            Beside beside,
            Raises raises,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.residents = residents;
        this.concerns = concerns;
        this.beside = beside;
        this.raises = raises;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "what carers noticed";
    }

    @Override
    public boolean isLoaded() {
        Actor carer = person(CARER);
        return Acting.as(
                carer,
                () -> residents.at(home(carer)).stream()
                        .filter(resident -> isOneOfThem(resident.name().family()))
                        .noneMatch(this::isUntold));
    }

    private static boolean isOneOfThem(String family) {
        return List.of("Barnard", "Iyer").contains(family);
    }

    private boolean isUntold(Resident resident) {
        return concerns.of(resident.home(), resident.id()).isEmpty();
    }

    @Override
    public void load() {
        Actor carer = person(CARER);
        Acting.as(carer, () -> {
            residents.at(home(carer)).stream()
                    .filter(resident -> isOneOfThem(resident.name().family()))
                    .filter(this::isUntold)
                    .forEach(this::tell);
            return true;
        });
    }

    private void tell(Resident resident) {
        Instant now = clock.instant();
        if (resident.name().family().equals("Barnard")) {
            notice(
                    resident,
                    new Noticed(Set.of(Sign.PAIN), true, true, null),
                    "calls out when we turn her, and did not smile today",
                    now.minus(Duration.ofMinutes(25)));
        } else {
            settle(resident, now.minus(Duration.ofDays(6)));
        }
    }

    private void settle(Resident resident, Instant noticed) {
        Raising.Raised raised =
                notice(resident, new Noticed(Set.of(Sign.URINE, Sign.TIRED_DIZZY), false, false, null), null, noticed);
        Actor senior = person(SENIOR);
        Concerns then = new Concerns(jdbc, beside, Clock.fixed(noticed.plus(Duration.ofMinutes(50)), ZoneOffset.UTC));
        // not the bean, which has today's clock: nobody else opens the transaction
        Acting.as(
                senior,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> then.end(
                                new Concerns.Wish(resident.home(), resident.id(), raised.concern(), 1),
                                ADVICE,
                                Hand.at(resident.home()))));
    }

    private Raising.Raised notice(Resident resident, Noticed noticed, @Nullable String other, Instant at) {
        Clock then = Clock.fixed(at.plus(Duration.ofMinutes(2)), ZoneOffset.UTC);
        Reports reports = new Reports(jdbc, concerns, beside, raises, transactions, then);
        NewReport report = new NewReport(Ids.next(), noticed, other, at);
        if (reports.raise(resident.home(), resident.id(), report, Hand.at(resident.home()))
                instanceof Raising.Raised raised) {
            return raised;
        }
        throw new IllegalStateException("The demo's concern has the id of another");
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
