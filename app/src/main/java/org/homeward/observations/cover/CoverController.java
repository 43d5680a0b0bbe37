package org.homeward.observations.cover;

import java.time.Clock;
import org.homeward.access.Openings;
import org.homeward.directory.Directory;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.homeward.observations.escalation.Escalations;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The homes a clinician covers. A home's residents are shown only once it is opened with a reason. */
@Controller
@Needs(Right.LOOK_WITH_REASON)
class CoverController {
    private final Directory directory;
    private final Openings openings;
    private final CoverLists lists;
    private final Watch watch;
    private final Escalations escalations;
    private final Clock clock;

    CoverController(
            Directory directory,
            Openings openings,
            CoverLists lists,
            Watch watch,
            Escalations escalations,
            Clock clock) {
        this.directory = directory;
        this.openings = openings;
        this.lists = lists;
        this.watch = watch;
        this.escalations = escalations;
        this.clock = clock;
    }

    @GetMapping("/cover")
    CoverPage homes() {
        return new CoverPage(actor().coveredHomes().stream()
                .map(home -> new CoverPage.Home(
                        home, name(home), actor().openedHomes().contains(home)))
                .sorted(java.util.Comparator.comparing(CoverPage.Home::name))
                .toList());
    }

    /** One ranked list of all homes that are open now: whoever covers ten homes has ten telephones ringing. */
    @GetMapping("/cover/residents")
    CoverListPage residents(Form form) {
        return lists.of(
                "Residents in the homes you opened",
                "/cover/residents",
                "No home is open for you now. Choose one and say why you need to look.",
                form.value("all").equals("yes"));
    }

    @GetMapping("/homes/{home}/cover")
    View home(@PathVariable HomeId home) {
        return actor().openedHomes().contains(home)
                ? new CoveredHomePage(name(home), watch.covered(home), escalations.at(home), clock.instant())
                : new OpeningPage(home, name(home), Form.blank());
    }

    @PostMapping("/homes/{home}/opening")
    View open(@PathVariable HomeId home, Form typed) {
        Form form = typed.require("reason", "Say why you need to look: the home will read it.");
        if (!form.hasErrors()
                && (form.value("reason").length() < 3 || form.value("reason").length() > 500)) {
            form = form.refuse("reason", "Say it in 3 to 500 characters.");
        }
        if (form.hasErrors()) {
            return new OpeningPage(home, name(home), form);
        }
        openings.open(actor(), home, form.value("reason"));
        return new RedirectView("/homes/" + home + "/cover");
    }

    private String name(HomeId home) {
        return directory.find(home.value()).map(found -> found.name()).orElse("A home");
    }

    private static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
    }
}
