package org.homeward.observations.round;

import java.time.Clock;
import java.time.Instant;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.homeward.observations.escalation.EscalationLine;
import org.homeward.observations.escalation.Escalations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class RoundController {
    private final Watch watch;
    private final Escalations escalations;
    private final Clock clock;

    RoundController(Watch watch, Escalations escalations, Clock clock) {
        this.watch = watch;
        this.escalations = escalations;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/round")
    @Transactional
    RoundPage round(@PathVariable HomeId home) {
        Instant now = clock.instant();
        return new RoundPage(home, EscalationLine.onto(watch.board(home), escalations.at(home), now), now);
    }
}
