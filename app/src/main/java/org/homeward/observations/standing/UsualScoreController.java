package org.homeward.observations.standing;

import java.time.Clock;
import org.homeward.access.Signature;
import org.homeward.clinical.news2.UsualScore;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Standings;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
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
    private final Residents residents;
    private final StandingPages pages;
    private final Standings standings;
    private final Clock clock;

    UsualScoreController(Residents residents, StandingPages pages, Standings standings, Clock clock) {
        this.residents = residents;
        this.pages = pages;
        this.standings = standings;
        this.clock = clock;
    }

    @PostMapping("/homes/{home}/residents/{resident}/usual-score")
    View record(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Resident person = residents.get(home, resident);
        Hand hand = Hand.at(person);
        hand.mustHold(Right.RECORD_USUAL_SCORE);
        Form form = checked(typed, pages.rule(home, resident), hand);
        if (form.hasErrors()) {
            return pages.page(person, form);
        }
        standings.setUsual(
                home,
                resident,
                Standings.Usual.from(Integer.parseInt(form.value("score")), form.value("reason"), clock.instant()),
                Signature.of(hand.actor(), Right.RECORD_USUAL_SCORE, home));
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/standing");
    }

    private static Form checked(Form typed, UsualRule rule, Hand hand) {
        Form form = typed.require("reason", "Say how you know what is usual.");
        if (!form.value("score").matches("[0-9]|1[0-9]|20")) {
            return form.refuse("score", "Type the usual NEWS2 as a whole number from 0 to 20.");
        }
        if (!rule.isMet()) {
            return form.refuse("score", "Take at least 3 complete sets on at least 2 days first.");
        }
        return new UsualScore(Integer.parseInt(form.value("score"))).needsClinician() && !hand.isClinician()
                ? form.refuse(
                        "score",
                        "A usual NEWS2 of 5 or more needs a nurse of this home or the person's GP. Ask one to record it.")
                : form;
    }
}
