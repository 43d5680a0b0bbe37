package org.homeward.observations.board;

import java.time.Clock;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.SEE_BOARD)
class BoardController {
    private final Watch watch;
    private final Clock clock;

    BoardController(Watch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/board")
    BoardPage board(@PathVariable HomeId home) {
        return BoardPage.of(home, watch.board(home), clock.instant());
    }
}
