package org.homeward.observations.board;

import java.time.Clock;
import java.util.Set;
import org.homeward.access.Openings;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.messages.WaitingMessages;
import org.homeward.observations.LiveStream;
import org.homeward.observations.Watch;
import org.homeward.observations.escalation.Escalations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
@Needs(Right.SEE_BOARD)
class BoardController {
    private final Watch watch;
    private final LiveStream live;
    private final Openings openings;
    private final Escalations escalations;
    private final WaitingSets waiting;
    private final WaitingMessages messages;
    private final Clock clock;

    BoardController(
            Watch watch,
            LiveStream live,
            Openings openings,
            Escalations escalations,
            WaitingSets waiting,
            WaitingMessages messages,
            Clock clock) {
        this.watch = watch;
        this.live = live;
        this.openings = openings;
        this.escalations = escalations;
        this.waiting = waiting;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/board")
    @Transactional
    BoardPage board(@PathVariable HomeId home) {
        return BoardPage.of(home, watch.board(home), escalations.at(home), openings.recent(home), clock.instant())
                .waiting(waiting.at(home), messages.forHome(home));
    }

    /** Tells the open board that it is out of date. */
    @GetMapping("/homes/{home}/board/changes")
    SseEmitter changes(@PathVariable HomeId home) {
        return live.open(Set.of(home));
    }
}
