package org.homeward.observations.concern;

import java.util.UUID;
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

/** A report that was wrong is taken back with a reason; it stays readable and counts for nothing. */
@Controller
@Needs(Right.RECORD_CONCERNS)
class WithdrawalController {
    private static final int LONGEST = 300;

    private final ConcernPages pages;
    private final Reports reports;

    WithdrawalController(ConcernPages pages, Reports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping("/homes/{home}/residents/{resident}/concerns/{concern}/reports/{report}/withdrawal")
    WithdrawalPage form(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID concern,
            @PathVariable UUID report) {
        return pages.withdrawal(new Reports.Which(home, resident, concern, report), Form.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/concerns/{concern}/reports/{report}/withdrawal")
    View withdraw(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID concern,
            @PathVariable UUID report,
            Form typed) {
        Reports.Which which = new Reports.Which(home, resident, concern, report);
        Form form = typed.value("reason").length() > LONGEST
                ? typed.refuse("reason", "Say it in at most " + LONGEST + " characters.")
                : typed.require("reason", "Say what was not right.");
        WithdrawalPage page = pages.withdrawal(which, form);
        if (form.hasErrors()) {
            return page;
        }
        reports.withdraw(which, form.value("reason"), Hand.at(home));
        return new RedirectView(page.back());
    }
}
