package org.homeward.observations.round;

import java.time.Clock;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class RoundController {
    private final Watch watch;
    private final Clock clock;

    RoundController(Watch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/round")
    RoundPage round(@PathVariable HomeId home) {
        return new RoundPage(home, watch.board(home), clock.instant());
    }
}
