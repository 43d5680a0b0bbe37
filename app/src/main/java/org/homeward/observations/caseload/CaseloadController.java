package org.homeward.observations.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.observations.LiveStream;
import org.homeward.observations.Watch;
import org.homeward.observations.dispatch.UnfiledSets;
import org.homeward.observations.escalation.Escalations;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
@Needs(Right.SEE_CASELOAD)
class CaseloadController {
    private final Watch watch;
    private final Residents residents;
    private final LiveStream live;
    private final Escalations escalations;
    private final UnfiledSets unfiled;
    private final Clock clock;

    CaseloadController(
            Watch watch,
            Residents residents,
            LiveStream live,
            Escalations escalations,
            UnfiledSets unfiled,
            Clock clock) {
        this.watch = watch;
        this.residents = residents;
        this.live = live;
        this.escalations = escalations;
        this.unfiled = unfiled;
        this.clock = clock;
    }

    @GetMapping("/practices/{practice}/caseload")
    CaseloadPage caseload(@PathVariable OrganisationId practice, Form form) {
        Instant now = clock.instant();
        RankedList list = RankedList.of(watch.caseload(practice), escalations.of(practice), now, Hand.mayAnswer());
        return new CaseloadPage(
                practice, list.shortened(form.value("all").equals("yes")), now, unfiled.count(practice));
    }

    /** Tells the open list that one of its homes changed. */
    @GetMapping("/practices/{practice}/caseload/changes")
    SseEmitter changes(@PathVariable OrganisationId practice) {
        return live.open(
                residents.registeredWith(practice).stream().map(Resident::home).collect(Collectors.toSet()));
    }
}
