package org.homeward.assessments.pain;

import org.homeward.assessments.Bedside;
import org.homeward.assessments.Typed;
import org.homeward.assessments.Visit;
import org.homeward.assessments.Whose;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class PainController {
    private final Bedside bedside;
    private final PainLooks looks;

    PainController(Bedside bedside, PainLooks looks) {
        this.bedside = bedside;
        this.looks = looks;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/pain/new")
    PainPage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return new PainPage(bedside.toRecordAt(new Whose(home, resident)), Typed.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/assessments/pain")
    View save(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        TypedLook typed = TypedLook.of(form, visit.now());
        if (typed.form().hasErrors()) {
            return new PainPage(visit, typed.form());
        }
        looks.save(visit.whose(), typed.look(), Visit.hand(home));
        return new RedirectView(visit.path());
    }
}
