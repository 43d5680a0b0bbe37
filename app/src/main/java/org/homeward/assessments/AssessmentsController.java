package org.homeward.assessments;

import org.homeward.assessments.nutrition.KnownWeights;
import org.homeward.assessments.nutrition.Screenings;
import org.homeward.assessments.pain.PainLooks;
import org.homeward.assessments.skin.Wounds;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class AssessmentsController {
    private final Bedside bedside;
    private final Screenings screenings;
    private final KnownWeights weights;
    private final PainLooks looks;
    private final Wounds wounds;

    AssessmentsController(
            Bedside bedside, Screenings screenings, KnownWeights weights, PainLooks looks, Wounds wounds) {
        this.bedside = bedside;
        this.screenings = screenings;
        this.weights = weights;
        this.looks = looks;
        this.wounds = wounds;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments")
    AssessmentsPage show(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Whose whose = new Whose(home, resident);
        Visit visit = bedside.at(whose);
        return new AssessmentsPage(
                visit, screenings.of(whose), weights.of(whose, visit.today()), looks.of(whose), wounds.of(whose));
    }
}
