package org.homeward.assessments;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.assessments.nutrition.Screening;
import org.homeward.assessments.nutrition.Screenings;
import org.homeward.assessments.pain.PainLooks;
import org.homeward.assessments.skin.Wound;
import org.homeward.assessments.skin.Wounds;
import org.homeward.clinical.nutrition.WeightTrend;
import org.homeward.clinical.pain.PainWatch;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Weights;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who in a home is due for something: five statements whatever the number of residents. */
@Component
class DueList {
    private static final Period LOOKED_BACK = Period.ofMonths(7);
    private static final WeightTrend NOT_WEIGHED = new WeightTrend(List.of());
    private static final PainWatch NO_PAIN = new PainWatch(List.of());

    private final Residents residents;
    private final Screenings screenings;
    private final Weights weights;
    private final PainLooks looks;
    private final Wounds wounds;
    private final Audit audit;
    private final Clock clock;

    DueList(
            Residents residents,
            Screenings screenings,
            Weights weights,
            PainLooks looks,
            Wounds wounds,
            Audit audit,
            Clock clock) {
        this.residents = residents;
        this.screenings = screenings;
        this.weights = weights;
        this.looks = looks;
        this.wounds = wounds;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DuePage at(HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_DUE_ASSESSMENTS));
        Instant now = clock.instant();
        List<Resident> living = residents.at(home);
        Map<ResidentId, Screening> screened = screenings.at(home);
        Map<ResidentId, WeightTrend> weighed =
                weights.at(home, now.atZone(London.ZONE).minus(LOOKED_BACK).toInstant());
        Map<ResidentId, PainWatch> watched = looks.at(home);
        Map<ResidentId, List<Wound>> wounded = wounds.at(home).stream().collect(Collectors.groupingBy(Wound::resident));
        List<DueRow> rows = living.stream()
                .map(resident -> row(
                        resident,
                        new Due(
                                screened.get(resident.id()),
                                weighed.getOrDefault(resident.id(), NOT_WEIGHED),
                                watched.getOrDefault(resident.id(), NO_PAIN),
                                wounded.getOrDefault(resident.id(), List.of())),
                        now))
                .filter(row -> !row.reasons().isEmpty())
                .sorted(Comparator.comparingInt(DueRow::weight).reversed())
                .toList();
        return new DuePage(rows, living.size());
    }

    private static DueRow row(Resident resident, Due due, Instant now) {
        List<Due.Reason> reasons = due.at(now);
        return new DueRow(
                resident,
                reasons.stream().mapToInt(Due.Reason::weight).max().orElse(0),
                reasons.stream().map(Due.Reason::words).toList());
    }
}
