package org.homeward.observations.concern;

import java.time.Clock;
import java.time.Instant;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What somebody noticed about a resident: at any time, by anybody on the home's staff, with no set. */
@Controller
@Needs(Right.RECORD_CONCERNS)
class ReportController {
    private final ConcernPages pages;
    private final Reports reports;
    private final Residents residents;
    private final Clock clock;

    ReportController(ConcernPages pages, Reports reports, Residents residents, Clock clock) {
        this.pages = pages;
        this.reports = reports;
        this.residents = residents;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/residents/{resident}/concerns/new")
    ReportPage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.report(home, resident, TypedReport.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/concerns")
    View raise(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Instant now = clock.instant();
        TypedReport typed = TypedReport.of(livesHere(home, resident, form), now);
        if (typed.form().hasErrors()) {
            return pages.report(home, resident, typed.form());
        }
        return switch (reports.raise(home, resident, typed.report(now), Hand.at(home))) {
            case Raising.Raised raised ->
                new RedirectView("/homes/" + home + "/residents/" + resident + "/concerns/" + raised.concern());
            case Raising.IdTaken taken -> pages.report(home, resident, underNewId(typed.form()));
        };
    }

    /** A concern about somebody who has left would stand on no board. */
    private Form livesHere(HomeId home, ResidentId resident, Form form) {
        return residents.get(home, resident).residency().isCurrent()
                ? form
                : form.refuse("other", "This person has left the home. Tell the senior on shift what you noticed.");
    }

    private static Form underNewId(Form form) {
        return form.with("report", Ids.next().toString())
                .refuse("other", "This page was sent before, with other words. Check it, then save it again.");
    }
}
