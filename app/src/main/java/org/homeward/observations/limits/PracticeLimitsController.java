package org.homeward.observations.limits;

import java.time.Clock;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.SEE_CASELOAD)
class PracticeLimitsController {
    private final PracticeLimits limits;
    private final Clock clock;

    PracticeLimitsController(PracticeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/practices/{practice}/limits")
    PracticeLimitsPage show(@PathVariable OrganisationId practice) {
        return new PracticeLimitsPage(practice, limits.of(practice), London.day(clock.instant()));
    }
}
