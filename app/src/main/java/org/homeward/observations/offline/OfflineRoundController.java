package org.homeward.observations.offline;

import java.time.Clock;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that a tablet keeps for the round without a network; each resident's form is among the pages of the round. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class OfflineRoundController {
    private final Watch watch;
    private final Clock clock;

    OfflineRoundController(Watch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/round/offline")
    OfflineRoundPage round(@PathVariable HomeId home) {
        return new OfflineRoundPage(home, watch.board(home), clock.instant());
    }

    @GetMapping("/homes/{home}/round/kept")
    KeptSetPage kept(@PathVariable HomeId home) {
        return new KeptSetPage(home);
    }
}
