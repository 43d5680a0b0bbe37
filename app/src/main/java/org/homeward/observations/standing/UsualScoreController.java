package org.homeward.observations.standing;

import java.time.Clock;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.observations.Standings;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Agreeing what is usual: by a senior, a nurse or a clinician; 5 and more only by a nurse or a GP. */
@Controller
@Needs(Right.RECORD_USUAL_SCORE)
class UsualScoreController {
    private final StandingPages pages;
    private final Standings standings;
    private final Clock clock;

    UsualScoreController(StandingPages pages, Standings standings, Clock clock) {
        this.pages = pages;
        this.standings = standings;
        this.clock = clock;
    }

    @PostMapping("/homes/{home}/residents/{resident}/usual-score")
    View record(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        Form form = checked(typed, pages.rule(home, resident), actor);
        if (form.hasErrors()) {
            return pages.page(home, resident, form);
        }
        standings.setUsual(
                home,
                resident,
                Standings.Usual.from(Integer.parseInt(form.value("score")), form.value("reason"), clock.instant()),
                Signature.of(actor, Right.RECORD_USUAL_SCORE, home));
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/standing");
    }

    private static Form checked(Form typed, UsualRule rule, Actor actor) {
        Form form = typed.require("reason", "Say how you know what is usual.");
        if (!form.value("score").matches("[0-9]|1[0-9]|20")) {
            return form.refuse("score", "Type the usual NEWS2 as a whole number from 0 to 20.");
        }
        if (!rule.isMet()) {
            return form.refuse("score", "Take at least 3 complete sets on at least 2 days first.");
        }
        return UsualRule.needsClinician(Integer.parseInt(form.value("score"))) && !isClinician(actor)
                ? form.refuse("score", "A usual NEWS2 of 5 or more needs a nurse or a GP. Ask one to record it.")
                : form;
    }

    private static boolean isClinician(Actor actor) {
        return actor.memberships().stream()
                .anyMatch(membership -> membership.role() == Role.NURSE || membership.role() == Role.GP);
    }
}
