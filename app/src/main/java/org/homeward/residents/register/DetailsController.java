package org.homeward.residents.register;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.KEEP_REGISTER)
class DetailsController {
    private final Details details;
    private final Practices practices;
    private final EntryDesk desk;

    DetailsController(Details details, Practices practices, EntryDesk desk) {
        this.details = details;
        this.practices = practices;
        this.desk = desk;
    }

    @GetMapping("/homes/{home}/residents/{resident}/edit")
    DetailsPage edit(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Details.Known known = details.known(home, resident);
        return page(known.resident(), known.form());
    }

    @PostMapping("/homes/{home}/residents/{resident}")
    View change(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        return switch (details.change(home, resident, form)) {
            case Details.Outcome.Changed ignored -> new RedirectView(Paths.resident(home, resident));
            case Details.Outcome.Refused(Resident known, Form checked) -> page(known, checked);
        };
    }

    private DetailsPage page(Resident resident, Form form) {
        return new DetailsPage(
                resident, form, practices.offered(resident.home(), desk.today()), resident.banner(desk.today()));
    }
}
