package org.homeward.observations.concern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.escalation.EscalationPages;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.homeward.ui.ResidentBanner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages about concerns, as whoever is acting may see them; each look is in the audit log. */
@Component
@Transactional
class ConcernPages {
    /** Readings of one sitting may have begun before something was noticed. */
    private static final Duration SITTING = Duration.ofMinutes(30);

    private static final int RECENT = 10;

    private final Residents residents;
    private final Concerns concerns;
    private final Observations observations;
    private final EscalationPages escalations;
    private final Audit audit;
    private final Clock clock;

    ConcernPages(
            Residents residents,
            Concerns concerns,
            Observations observations,
            EscalationPages escalations,
            Audit audit,
            Clock clock) {
        this.residents = residents;
        this.concerns = concerns;
        this.observations = observations;
        this.escalations = escalations;
        this.audit = audit;
        this.clock = clock;
    }

    ReportPage report(HomeId home, ResidentId resident, Form form) {
        Resident person = residents.get(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        Concern open = concerns.of(home, resident).stream()
                .filter(Concern::isOpen)
                .findFirst()
                .orElse(null);
        return new ReportPage(person, banner(person), form, open);
    }

    ConcernPage concern(HomeId home, ResidentId resident, UUID id, Form form) {
        Resident person = residents.get(home, resident);
        Concern concern = concern(home, resident, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident).about(id));
        ConcernPage.Ending ending = new ConcernPage.Ending(form, setsSince(person, concern), Hand.mayRecord(home));
        return new ConcernPage(
                person,
                banner(person),
                concern,
                ending,
                escalations.panel(home, resident).orElse(null),
                clock.instant());
    }

    WithdrawalPage withdrawal(Reports.Which which, Form form) {
        Resident person = residents.get(which.home(), which.resident());
        Report wrong = concern(which.home(), which.resident(), which.concern()).reports().stream()
                .filter(report -> report.id().equals(which.report()))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such report in this concern"));
        audit.write(Entry.of(which.home(), Deed.LOOKED_AT_RESIDENT, which.resident())
                .about(which.concern()));
        return new WithdrawalPage(person, banner(person), which.concern(), wrong, form);
    }

    /** The sets that may have answered a concern: taken since it was noticed, and counting. */
    List<ObservedSet> setsSince(HomeId home, ResidentId resident, UUID id) {
        return setsSince(residents.get(home, resident), concern(home, resident, id));
    }

    private List<ObservedSet> setsSince(Resident person, Concern concern) {
        Instant since = concern.asShown().since().minus(SITTING);
        return observations.latest(person.home(), person.id(), RECENT).stream()
                .filter(set -> !set.remarks().replaced() && !set.takenAt().isBefore(since))
                .toList();
    }

    private Concern concern(HomeId home, ResidentId resident, UUID id) {
        return concerns.find(home, resident, id).orElseThrow(() -> new NotFound("no such concern about this resident"));
    }

    private ResidentBanner banner(Resident person) {
        return person.banner(London.day(clock.instant()));
    }
}
