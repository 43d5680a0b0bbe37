package org.homeward.observations.round;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.round.SetForms.Filled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One resident's form as a tablet keeps it for the round without a network: blank, whatever was typed elsewhere. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class OfflineFormController {
    private final SetForms forms;

    OfflineFormController(SetForms forms) {
        this.forms = forms;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/offline")
    SetPage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Drafts.Key key = Drafts.Key.of(home, resident, null);
        return forms.page(home, resident, Filled.of(SetForms.blank(), SetController.purpose(key, false)));
    }
}
