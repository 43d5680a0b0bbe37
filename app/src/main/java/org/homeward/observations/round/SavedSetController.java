package org.homeward.observations.round;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.IncompleteSets;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.ReachedLimits;
import org.homeward.observations.WhatToDo;
import org.homeward.observations.escalation.EscalationPages;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class SavedSetController {
    private final Residents residents;
    private final Observations observations;
    private final IncompleteSets incomplete;
    private final Takings takings;
    private final Audit audit;
    private final EscalationPages escalations;
    private final ReachedLimits limits;
    private final Clock clock;

    SavedSetController(
            Residents residents,
            Observations observations,
            IncompleteSets incomplete,
            Takings takings,
            Audit audit,
            EscalationPages escalations,
            ReachedLimits limits,
            Clock clock) {
        this.residents = residents;
        this.observations = observations;
        this.incomplete = incomplete;
        this.takings = takings;
        this.audit = audit;
        this.escalations = escalations;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/{set}")
    @Transactional
    SavedSetPage show(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        ObservedSet saved =
                observations.find(home, resident, set).orElseThrow(() -> new NotFound("no such set of this resident"));
        Resident person = residents.get(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident).about(set));
        return new SavedSetPage(
                person,
                person.banner(London.day(clock.instant())),
                saved,
                WhatToDo.after(saved.score(), incomplete.before(home, resident, saved)),
                Acting.current()
                        .filter(actor -> actor.may(Right.RECORD_OBSERVATIONS, home))
                        .isPresent(),
                escalations.panel(home, resident).orElse(null),
                limits.of(home, set),
                takings.of(home, set),
                clock.instant());
    }
}
