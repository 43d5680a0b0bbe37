package org.homeward.observations.standing;

import java.time.Clock;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.ObservationPlan;
import org.homeward.observations.Plans;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** How often sets are taken: said by whoever may say what is usual, a senior, a nurse, a manager or the GP. */
@Controller
@Needs(Right.RECORD_USUAL_SCORE)
class PlanController {
    private final Residents residents;
    private final StandingPages pages;
    private final Plans plans;
    private final Clock clock;

    PlanController(Residents residents, StandingPages pages, Plans plans, Clock clock) {
        this.residents = residents;
        this.pages = pages;
        this.plans = plans;
        this.clock = clock;
    }

    @PostMapping("/homes/{home}/residents/{resident}/observation-plan")
    View plan(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Resident person = residents.get(home, resident);
        Hand hand = Hand.at(person);
        hand.mustHold(Right.RECORD_USUAL_SCORE);
        TypedPlan plan = TypedPlan.of(typed);
        if (plan.form().hasErrors()) {
            return pages.page(person, plan.form());
        }
        Signature by = Signature.of(hand.actor(), Right.RECORD_USUAL_SCORE, home);
        plans.plan(home, resident, new ObservationPlan(plan.hours(), clock.instant(), by.words(), plan.reason()), by);
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/standing");
    }
}
