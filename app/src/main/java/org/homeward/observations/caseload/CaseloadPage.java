package org.homeward.observations.caseload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Age;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OpenConcern;
import org.homeward.observations.Watched;
import org.homeward.observations.escalation.EscalationLine;
import org.homeward.ui.Page;

/** Three minutes of a GP: who needs a look, the highest first, and everybody else below. */
public record CaseloadPage(
        OrganisationId practice,
        List<Watched> urgent,
        List<Watched> others,
        Map<ResidentId, EscalationLine> escalations,
        Instant now,
        int unfiled)
        implements Page {
    private static final Comparator<Watched> HIGHEST_FIRST = Comparator.comparingInt(Watched::weight)
            .thenComparingInt(CaseloadPage::score)
            .reversed();

    static CaseloadPage of(OrganisationId practice, List<Watched> residents, Instant now) {
        return of(practice, residents, Map.of(), now);
    }

    /** Whose escalation is open needs a look, whatever the latest score says: only a person ends it. */
    static CaseloadPage of(
            OrganisationId practice,
            List<Watched> residents,
            Map<ResidentId, EscalationLine> escalations,
            Instant now) {
        Predicate<Watched> urgent =
                resident -> resident.needsPractice() || escalations.containsKey(resident.resident());
        List<Watched> ranked = residents.stream().sorted(HIGHEST_FIRST).toList();
        return new CaseloadPage(
                practice,
                ranked.stream().filter(urgent).toList(),
                ranked.stream().filter(urgent.negate()).toList(),
                escalations,
                now,
                0);
    }

    CaseloadPage unfiled(int count) {
        return new CaseloadPage(practice, urgent, others, escalations, now, count);
    }

    private static int score(Watched resident) {
        int now = resident.latest() == null ? -1 : resident.latest().score().atLeast();
        return resident.standing() == null
                ? now
                : Math.max(now, resident.standing().atLeast());
    }

    @Override
    public String title() {
        return "Residents who need a look";
    }

    public String age(ObservedSet set) {
        return new Age(set.takenAt(), now).words();
    }

    public String age(OpenConcern concern) {
        return new Age(concern.since(), now).words();
    }

    public boolean isOld(ObservedSet set) {
        return new Age(set.takenAt(), now).isOld();
    }

    public long homes() {
        return java.util.stream.Stream.concat(urgent.stream(), others.stream())
                .map(Watched::home)
                .distinct()
                .count();
    }
}
