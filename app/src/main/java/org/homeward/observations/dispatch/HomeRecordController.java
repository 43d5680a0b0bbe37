package org.homeward.observations.dispatch;

import java.time.Clock;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What waits of a home's sets, and how much arrives in time. */
@Controller
@Needs(Right.SEND_SETS)
class HomeRecordController {
    private final UnfiledSets unfiled;
    private final RefusedSets refused;
    private final FiledMonths months;
    private final Clock clock;

    HomeRecordController(UnfiledSets unfiled, RefusedSets refused, FiledMonths months, Clock clock) {
        this.unfiled = unfiled;
        this.refused = refused;
        this.months = months;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/gp-record")
    HomeRecordPage show(@PathVariable HomeId home) {
        return new HomeRecordPage(
                home,
                unfiled.at(home),
                unfiled.count(home),
                refused.lately(home, clock.instant()),
                months.of(home, FiledShare.since(clock.instant())),
                clock.instant());
    }
}
