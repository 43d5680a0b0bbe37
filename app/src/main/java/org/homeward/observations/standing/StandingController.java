package org.homeward.observations.standing;

import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class StandingController {
    private final StandingPages pages;
    private final Audit audit;

    StandingController(StandingPages pages, Audit audit) {
        this.pages = pages;
        this.audit = audit;
    }

    @GetMapping("/homes/{home}/residents/{resident}/standing")
    @Transactional
    StandingPage show(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        StandingPage page = pages.page(home, resident, Form.blank());
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        return page;
    }
}
