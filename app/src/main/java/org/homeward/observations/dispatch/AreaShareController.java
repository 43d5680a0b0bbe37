package org.homeward.observations.dispatch;

import java.time.Clock;
import java.time.YearMonth;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For the digital team: counts, and never a resident. */
@Controller
@Needs(Right.SEE_DIRECTORY)
class AreaShareController {
    private final FiledCounts counts;
    private final Clock clock;

    AreaShareController(FiledCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping("/filed-share")
    AreaSharePage show() {
        YearMonth month = YearMonth.from(London.day(clock.instant()));
        return new AreaSharePage(counts.of(month), counts.of(month.minusMonths(1)));
    }
}
