package org.homeward.observations.chart;

import java.time.Clock;
import java.time.Instant;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.AnswerLog;
import org.homeward.observations.OwnLimits;
import org.homeward.observations.ReachedLimits;
import org.homeward.observations.concern.Concerns;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class ChartController {
    private final Residents residents;
    private final Charts charts;
    private final Concerns concerns;
    private final AnswerLog answers;
    private final OwnLimits limits;
    private final ReachedLimits reached;
    private final Clock clock;

    ChartController(
            Residents residents,
            Charts charts,
            Concerns concerns,
            AnswerLog answers,
            OwnLimits limits,
            ReachedLimits reached,
            Clock clock) {
        this.residents = residents;
        this.charts = charts;
        this.concerns = concerns;
        this.answers = answers;
        this.limits = limits;
        this.reached = reached;
        this.clock = clock;
    }

    /** Throws NotFound when the resident is out of reach; then no look is written either. */
    @GetMapping("/homes/{home}/residents/{resident}/observations")
    @Transactional
    ChartPage chart(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Instant now = clock.instant();
        Resident person = residents.get(home, resident);
        Asked asked = Asked.of(form, now);
        return ChartPage.of(
                new ChartPage.Subject(
                        person,
                        charts.stands(home, resident),
                        may(Right.RECORD_OBSERVATIONS, home),
                        new ChartPage.Concerned(concerns.of(home, resident), may(Right.RECORD_CONCERNS, home)),
                        answers.of(home, resident),
                        new ChartPage.Limited(limits.inForce(home, resident), reached.of(home, resident)),
                        now),
                asked,
                charts.sets(home, resident, asked.period()));
    }

    private static boolean may(Right right, HomeId home) {
        return Acting.current().filter(actor -> actor.may(right, home)).isPresent();
    }
}
