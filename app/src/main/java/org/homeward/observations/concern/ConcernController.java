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

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class ConcernController {
    private final ConcernPages pages;

    ConcernController(ConcernPages pages) {
        this.pages = pages;
    }

    @GetMapping("/homes/{home}/residents/{resident}/concerns/{concern}")
    ConcernPage show(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID concern) {
        return pages.concern(home, resident, concern, Form.blank());
    }
}
