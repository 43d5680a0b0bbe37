package org.homeward.observations.offline;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sets that wait for a person, and the ways out: put it right and save it, or set it aside with a reason. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class HeldSetController {
    private static final int LONGEST = 500;

    private final HeldSetPages pages;

    HeldSetController(HeldSetPages pages) {
        this.pages = pages;
    }

    @GetMapping("/homes/{home}/held-sets")
    HeldSetsPage all(@PathVariable HomeId home) {
        return pages.all(home);
    }

    @GetMapping("/homes/{home}/held-sets/{held}")
    HeldSetPage one(@PathVariable HomeId home, @PathVariable UUID held) {
        return pages.one(home, held, Form.blank());
    }

    /** Puts what was typed into this person's own form, to be looked at and saved. */
    @PostMapping("/homes/{home}/held-sets/{held}/form")
    View takeUp(@PathVariable HomeId home, @PathVariable UUID held, Form form) {
        return pages.takeUp(home, held)
                .<View>map(RedirectView::new)
                .orElseGet(
                        () -> pages.one(
                                home,
                                held,
                                form.refuse(
                                        "form",
                                        "You have begun another set for this resident. Save it or clear it first, then come back.")));
    }

    @PostMapping("/homes/{home}/held-sets/{held}/aside")
    View setAside(@PathVariable HomeId home, @PathVariable UUID held, Form form) {
        Form checked = form.require("reason", "Say why this is not a set, for example: recorded twice.");
        checked = form.value("reason").length() > LONGEST
                ? checked.refuse("reason", "Say it in at most 500 letters.")
                : checked;
        if (checked.hasErrors()) {
            return pages.one(home, held, checked);
        }
        pages.setAside(home, held, checked.value("reason"));
        return new RedirectView("/homes/" + home + "/held-sets");
    }

    @PostMapping("/homes/{home}/round/packs/{grant}/end")
    @Needs(Right.KEEP_REGISTER)
    View end(@PathVariable HomeId home, @PathVariable UUID grant) {
        pages.end(home, grant);
        return new RedirectView("/homes/" + home + "/held-sets");
    }

    static NotFound gone() {
        return new NotFound("no such set waits in this home");
    }
}
