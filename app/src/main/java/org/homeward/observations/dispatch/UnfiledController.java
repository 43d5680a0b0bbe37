package org.homeward.observations.dispatch;

import java.time.Clock;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The practice's sets that wait, and its answers. */
@Controller
@Needs(Right.FILE_SETS)
class UnfiledController {
    private final UnfiledSets unfiled;
    private final Filings filings;
    private final FiledMonths months;
    private final Clock clock;

    UnfiledController(UnfiledSets unfiled, Filings filings, FiledMonths months, Clock clock) {
        this.unfiled = unfiled;
        this.filings = filings;
        this.months = months;
        this.clock = clock;
    }

    @GetMapping("/practices/{practice}/unfiled")
    UnfiledPage show(@PathVariable OrganisationId practice, Form form) {
        return page(practice, form);
    }

    @PostMapping("/practices/{practice}/filings")
    View answer(@PathVariable OrganisationId practice, Form form) {
        PracticeAnswer said = PracticeAnswer.of(form);
        if (said.sets().isEmpty()) {
            return page(practice, form.refuse("set", "Tick at least one set first."));
        }
        Filings.Done done = filings.answer(practice, said);
        return new RedirectView("/practices/" + practice + "/unfiled?" + said.kind() + "=" + done.now()
                + (done.before() == 0 ? "" : "&before=" + done.before()));
    }

    @GetMapping("/practices/{practice}/filed-share")
    FiledSharePage share(@PathVariable OrganisationId practice) {
        return new FiledSharePage(practice, months.of(practice, FiledShare.since(clock.instant())));
    }

    private UnfiledPage page(OrganisationId practice, Form form) {
        return new UnfiledPage(
                practice, unfiled.of(practice), unfiled.count(practice), maySeeCharts(), form, clock.instant());
    }

    private static boolean maySeeCharts() {
        return Acting.current()
                .filter(actor -> actor.may(Right.LOOK_AT_RESIDENT))
                .isPresent();
    }
}
