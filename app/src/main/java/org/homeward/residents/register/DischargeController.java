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
class DischargeController {
    private final Details details;
    private final Discharges discharges;
    private final EntryDesk desk;

    DischargeController(Details details, Discharges discharges, EntryDesk desk) {
        this.details = details;
        this.discharges = discharges;
        this.desk = desk;
    }

    @GetMapping("/homes/{home}/residents/{resident}/discharge")
    DischargePage blank(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Resident known = details.known(home, resident).resident();
        return page(known, Discharges.blank(known, desk.today()));
    }

    @PostMapping("/homes/{home}/residents/{resident}/discharge")
    View discharge(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Details.Known checked = discharges.discharge(home, resident, form);
        return checked.form().hasErrors()
                ? page(checked.resident(), checked.form())
                : new RedirectView(Paths.resident(home, resident));
    }

    private DischargePage page(Resident resident, Form form) {
        return new DischargePage(resident, form, resident.banner(desk.today()), discharges.open(resident));
    }
}
