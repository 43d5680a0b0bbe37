package org.homeward.assessments.skin;

import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class WoundEndingController {
    private static final int LONGEST = 300;

    private final Bedside bedside;
    private final Wounds wounds;

    WoundEndingController(Bedside bedside, Wounds wounds) {
        this.bedside = bedside;
        this.wounds = wounds;
    }

    @PostMapping("/homes/{home}/residents/{resident}/assessments/wounds/{wound}/ending")
    View end(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID wound, Form typed) {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        Wound known = wounds.get(visit.whose(), wound);
        Form form = check(typed);
        if (form.hasErrors()) {
            return new WoundPage(visit, known, form);
        }
        wounds.end(
                visit.whose(),
                wound,
                new Wounds.End(Typed.one(form, "ending", WoundEnding.class).orElseThrow(), Typed.words(form, "said")),
                Visit.hand(home));
        return new RedirectView(visit.path() + "/wounds/" + wound);
    }

    private static Form check(Form typed) {
        Form form = typed.value("said").length() > LONGEST
                ? typed.refuse("said", "Say it in at most " + LONGEST + " characters.")
                : typed;
        return switch (Typed.one(form, "ending", WoundEnding.class).orElse(null)) {
            case null -> form.refuse("ending", "Choose why.");
            case HEALED -> form;
            case MISTAKE, OTHER -> form.require("said", "Say it in your words.");
        };
    }
}
