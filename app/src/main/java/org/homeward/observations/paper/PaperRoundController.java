package org.homeward.observations.paper;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class PaperRoundController {
    private final PaperPages pages;

    PaperRoundController(PaperPages pages) {
        this.pages = pages;
    }

    @GetMapping("/homes/{home}/round/paper")
    PaperRoundPage round(@PathVariable HomeId home) {
        return pages.round(home);
    }
}
