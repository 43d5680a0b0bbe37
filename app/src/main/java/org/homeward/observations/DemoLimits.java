package org.homeward.observations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.access.Signature;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Limit;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Dr Shah has signed for three people of Beechwood House, before their two weeks of sets are told: one limit that is reached,
 * one whose reading was missing this morning, and one of several readings together.
 */
@Component
class DemoLimits implements DemoChapter {
    private static final int BEFORE_THE_OBSERVATIONS = 38;
    private static final String GP = "nadia.shah@holt.example";

    private final People people;
    private final Residents residents;
    private final OwnLimits limits;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    DemoLimits(
            People people,
            Residents residents,
            OwnLimits limits,
            JdbcClient jdbc,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.residents = residents;
        this.limits = limits;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A limit of the demo: whose, what, whom it asks for and why. */
    private record Told(String family, List<String> conditions, ConcernRow asks, String reason) {}

    private static final List<Told> ALL = List.of(
            new Told(
                    "Barnard",
                    List.of("SYSTOLIC AT_LEAST 115 0"),
                    ConcernRow.SENIOR,
                    "After a small bleed her blood pressure is to stay low"),
            new Told("Grant", List.of("SPO2 AT_MOST 90 0"), ConcernRow.CLINICIAN, "Two chest infections this autumn"),
            new Told(
                    "Lowe",
                    List.of("SPO2 AT_MOST 86 0", "RESPIRATION AT_LEAST 24 0"),
                    ConcernRow.CLINICIAN,
                    "COPD: both together were the first signs last winter"));

    @Override
    public int order() {
        return BEFORE_THE_OBSERVATIONS;
    }

    @Override
    public String title() {
        return "limits of their own";
    }

    @Override
    public boolean isLoaded() {
        return Acting.as(shah(), () -> ALL.stream().noneMatch(this::isUntold));
    }

    @Override
    public void load() {
        Actor shah = shah();
        Acting.as(shah, () -> {
            ALL.stream().filter(this::isUntold).forEach(told -> sign(told, shah));
            return true;
        });
    }

    private boolean isUntold(Told told) {
        Resident resident = resident(told);
        return limits.of(resident.home(), resident.id()).isEmpty();
    }

    private void sign(Told told, Actor shah) {
        Resident resident = resident(told);
        Instant at = clock.instant().minus(20, ChronoUnit.DAYS);
        LocalDate from = London.day(at);
        OwnLimits.Wish wish = new OwnLimits.Wish(
                new Limit(told.conditions().stream().map(Condition::read).toList(), told.asks()),
                told.reason(),
                "1234567",
                from,
                from.plusMonths(6));
        Signature by = Signature.of(shah, Right.SIGN_OWN_LIMITS, resident.home());
        OwnLimits then = new OwnLimits(jdbc, audit, Clock.fixed(at, ZoneOffset.UTC));
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> then.sign(resident.home(), resident.id(), wish, by));
    }

    private Resident resident(Told told) {
        OrganisationId practice = List.copyOf(shah().practices()).getFirst();
        return residents.registeredWith(practice).stream()
                .filter(one -> one.name().family().equals(told.family()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo's residents lack " + told.family()));
    }

    private Actor shah() {
        return people.actor(GP)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + GP + ": load them first."));
    }
}
