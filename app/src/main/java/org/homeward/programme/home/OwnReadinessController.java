package org.homeward.programme.home;

import java.time.Clock;
import java.time.LocalDate;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.equipment.TeamKit;
import org.homeward.programme.support.Promises;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a registered manager reads of their own home. */
@Controller
@Needs(Right.SEE_READINESS)
class OwnReadinessController {
    private final HomesReadiness homes;
    private final Promises promises;
    private final TeamKit kit;
    private final Clock clock;

    OwnReadinessController(HomesReadiness homes, Promises promises, TeamKit kit, Clock clock) {
        this.homes = homes;
        this.promises = promises;
        this.kit = kit;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/readiness")
    @Transactional(readOnly = true)
    OwnReadinessPage show(@PathVariable HomeId home) {
        LocalDate today = London.day(clock.instant());
        return new OwnReadinessPage(
                homes.find(home.value(), today).orElseThrow(() -> new NotFound("no such open home")),
                promises.to(home.value()),
                kit.onLoan(home.value()));
    }
}
