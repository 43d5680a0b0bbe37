package org.homeward.observations.concern;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The only way in which a concern ends: somebody says how. */
@Controller
@Needs(Right.RECORD_CONCERNS)
class OutcomeController {
    private final ConcernPages pages;
    private final Concerns concerns;

    OutcomeController(ConcernPages pages, Concerns concerns) {
        this.pages = pages;
        this.concerns = concerns;
    }

    @PostMapping("/homes/{home}/residents/{resident}/concerns/{concern}/outcome")
    View end(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID concern, Form form) {
        TypedOutcome typed = TypedOutcome.of(form, pages.setsSince(home, resident, concern));
        if (typed.outcome().isEmpty()) {
            return pages.concern(home, resident, concern, typed.form());
        }
        Concerns.Wish wish = new Concerns.Wish(home, resident, concern, Typed.count(form.value("seen")));
        return switch (concerns.end(wish, typed.outcome().get(), Hand.at(home))) {
            case ENDED, ENDED_BEFORE ->
                new RedirectView("/homes/" + home + "/residents/" + resident + "/concerns/" + concern);
            case ADDED_TO ->
                pages.concern(
                        home,
                        resident,
                        concern,
                        typed.form()
                                .refuse("outcome", "Somebody has added to this concern. Read it first, then end it."));
        };
    }
}
