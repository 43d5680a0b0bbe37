package org.homeward.assessments.nutrition;

import org.homeward.assessments.Bedside;
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
class ScreeningController {
    private final Bedside bedside;
    private final Screenings screenings;
    private final KnownWeights known;

    ScreeningController(Bedside bedside, Screenings screenings, KnownWeights known) {
        this.bedside = bedside;
        this.screenings = screenings;
        this.known = known;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/screenings/new")
    ScreeningPage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        return new ScreeningPage(visit, known.form(visit));
    }

    @PostMapping("/homes/{home}/residents/{resident}/assessments/screenings")
    View save(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        TypedScreening typed = TypedScreening.of(form, visit.now());
        if (typed.form().hasErrors()) {
            return new ScreeningPage(visit, typed.form());
        }
        screenings.save(visit.whose(), typed.screening(), Visit.hand(home));
        return new RedirectView(visit.path());
    }
}
