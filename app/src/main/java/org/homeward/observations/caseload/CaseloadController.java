package org.homeward.observations.caseload;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.messages.WaitingMessages;
import org.homeward.observations.LiveStream;
import org.homeward.observations.Shortlists;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
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
    private final Shortlists shortlists;
    private final Residents residents;
    private final LiveStream live;
    private final Escalations escalations;
    private final UnfiledSets unfiled;
    private final WaitingMessages messages;
    private final Clock clock;

    CaseloadController(
            Watch watch,
            Shortlists shortlists,
            Residents residents,
            LiveStream live,
            Escalations escalations,
            UnfiledSets unfiled,
            WaitingMessages messages,
            Clock clock) {
        this.watch = watch;
        this.shortlists = shortlists;
        this.residents = residents;
        this.live = live;
        this.escalations = escalations;
        this.unfiled = unfiled;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/practices/{practice}/caseload")
    CaseloadPage caseload(@PathVariable OrganisationId practice, Form form) {
        return form.value("all").equals("yes") ? whole(practice) : first(practice);
    }

    private CaseloadPage whole(OrganisationId practice) {
        return page(practice, ranked(practice, watch.caseload(practice)));
    }

    private CaseloadPage first(OrganisationId practice) {
        Shortlists.Shortlist some = shortlists.of(practice, RankedList.MOST, RankedList.OTHERS);
        return page(practice, ranked(practice, some.residents()).of(some.everybody(), some.leftOut()));
    }

    private RankedList ranked(OrganisationId practice, List<Watched> residents) {
        return RankedList.of(residents, escalations.of(practice), clock.instant(), Hand.mayAnswer());
    }

    private CaseloadPage page(OrganisationId practice, RankedList list) {
        return new CaseloadPage(
                practice, list, clock.instant(), unfiled.count(practice), messages.forPractice(practice));
    }

    /** Tells the open list that one of its homes changed. */
    @GetMapping("/practices/{practice}/caseload/changes")
    SseEmitter changes(@PathVariable OrganisationId practice) {
        return live.open(
                residents.registeredWith(practice).stream().map(Resident::home).collect(Collectors.toSet()));
    }
}
