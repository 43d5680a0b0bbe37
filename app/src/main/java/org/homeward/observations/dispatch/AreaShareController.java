package org.homeward.observations.dispatch;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For the digital team: counts, and never a resident. */
@Controller
@Needs(Right.SEE_DIRECTORY)
class AreaShareController {
    private final FiledMonths months;
    private final Clock clock;

    AreaShareController(FiledMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    @GetMapping("/filed-share")
    AreaSharePage show() {
        YearMonth month = YearMonth.from(London.day(clock.instant()));
        return new AreaSharePage(told(month), told(month.minusMonths(1)));
    }

    private List<HomeShare> told(YearMonth month) {
        return months.ofEveryHome(month).stream().map(HomeShare::told).toList();
    }
}
