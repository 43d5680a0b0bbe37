package org.homeward.observations.standing;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class StandingController {
    private final StandingPages pages;

    StandingController(StandingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/homes/{home}/residents/{resident}/standing")
    StandingPage show(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.page(home, resident, Form.blank());
    }
}
