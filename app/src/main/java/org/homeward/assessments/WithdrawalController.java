package org.homeward.assessments;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
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
class WithdrawalController {
    private static final int LONGEST = 300;

    private final Bedside bedside;
    private final Withdrawals withdrawals;

    WithdrawalController(Bedside bedside, Withdrawals withdrawals) {
        this.bedside = bedside;
        this.withdrawals = withdrawals;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/{kind}/{id}/withdrawal")
    WithdrawalPage form(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable String kind,
            @PathVariable UUID id) {
        return page(which(new Whose(home, resident), kind, id), Form.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/assessments/{kind}/{id}/withdrawal")
    View withdraw(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable String kind,
            @PathVariable UUID id,
            Form typed) {
        Withdrawals.Which which = which(new Whose(home, resident), kind, id);
        Form form = typed.value("reason").length() > LONGEST
                ? typed.refuse("reason", "Say it in at most " + LONGEST + " characters.")
                : typed.require("reason", "Say what was not right.");
        WithdrawalPage page = page(which, form);
        if (form.hasErrors()) {
            return page;
        }
        withdrawals.withdraw(which, form.value("reason"), Visit.hand(home));
        return new RedirectView(page.visit().path());
    }

    private WithdrawalPage page(Withdrawals.Which which, Form form) {
        Visit visit = bedside.at(which.whose());
        Entered entered = withdrawals.find(which).orElseThrow(() -> new NotFound("no such record of this resident"));
        String action = visit.path() + "/" + which.record().path() + "/" + which.id() + "/withdrawal";
        return new WithdrawalPage(visit, which.record().words(), entered, action, form);
    }

    private static Withdrawals.Which which(Whose whose, String kind, UUID id) {
        return new Withdrawals.Which(
                whose, Assessed.at(kind).orElseThrow(() -> new NotFound("nothing is called " + kind)), id);
    }
}
