package org.homeward.observations.homeround;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom to raise when the practice comes or rings for the weekly home round. */
@Controller
@Needs(Right.SEE_BOARD)
class HomeRoundController {
    private final Watch watch;
    private final Residents residents;
    private final Clock clock;

    HomeRoundController(Watch watch, Residents residents, Clock clock) {
        this.watch = watch;
        this.residents = residents;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/home-round")
    HomeRoundPage show(@PathVariable HomeId home) {
        Instant now = clock.instant();
        Map<ResidentId, LocalDate> admitted = residents.at(home).stream()
                .collect(Collectors.toMap(
                        Resident::id, resident -> resident.residency().admittedOn()));
        List<Raised> all = watch.board(home).stream()
                .map(resident -> Raised.of(resident, admitted.getOrDefault(resident.resident(), London.day(now)), now))
                .toList();
        return HomeRoundPage.of(home, all, now);
    }
}
