package org.homeward.dspt.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One home: what it published, and what hangs on it. In the address it is a place of the directory, as nobody's home is entered. */
@Controller
@Needs(Right.SEE_PROGRAMME)
class HomeController {
    private final Statuses statuses;
    private final HangingOn hanging;
    private final Clock clock;

    HomeController(Statuses statuses, HangingOn hanging, Clock clock) {
        this.statuses = statuses;
        this.hanging = hanging;
        this.clock = clock;
    }

    @GetMapping(DsptPage.PATH + "/homes/{place}")
    HomeHistoryPage show(@PathVariable UUID place) {
        LocalDate today = London.day(clock.instant());
        return statuses.standings(List.of(place), today).homes().stream()
                .findFirst()
                .map(home -> new HomeHistoryPage(
                        home,
                        today,
                        statuses.historyOf(place),
                        hanging.of(List.of(place)).getOrDefault(place, List.of())))
                .orElseThrow(() -> new NotFound("no such home"));
    }
}
