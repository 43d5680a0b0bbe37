package org.homeward.observations.escalation;

import org.homeward.access.Signature;
import org.homeward.clinical.escalation.SpecialDay;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Days on which a practice keeps other hours: the home writes them down as it hears of them. */
@Controller
@RequestMapping("/homes/{home}/protocols/{surgery}/days")
@Needs(Right.WRITE_PROTOCOL)
class PracticeDayController {
    private final ProtocolPages pages;
    private final PracticeDays days;

    PracticeDayController(ProtocolPages pages, PracticeDays days) {
        this.pages = pages;
        this.days = days;
    }

    @PostMapping
    View set(@PathVariable HomeId home, @PathVariable OrganisationId surgery, Form form) {
        pages.mustServe(home, surgery);
        TypedDay typed = TypedDay.of(form, pages.today());
        SpecialDay day = typed.day();
        if (day == null) {
            return pages.withDay(home, surgery, typed.form());
        }
        days.set(home, surgery, day, by(home));
        return shown(home, surgery);
    }

    @PostMapping("/{day}/ending")
    View end(@PathVariable HomeId home, @PathVariable OrganisationId surgery, @PathVariable String day) {
        pages.mustServe(home, surgery);
        java.util.Optional.ofNullable(TypedDay.date(day)).ifPresent(on -> days.end(home, surgery, on, by(home)));
        return shown(home, surgery);
    }

    private static Signature by(HomeId home) {
        return Signature.of(EscalationPages.actor(), Right.WRITE_PROTOCOL, home);
    }

    private static View shown(HomeId home, OrganisationId surgery) {
        return new RedirectView("/homes/" + home + "/protocols/" + surgery);
    }
}
