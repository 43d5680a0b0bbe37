package org.homeward.observations.standing;

import java.time.Clock;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
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

/** SpO2 scale 2: authorised and ended by a GP, with a date and a reason, never inferred from a diagnosis (HZ-03). */
@Controller
@Needs(Right.AUTHORISE_OXYGEN_SCALE)
class OxygenScaleController {
    private final Residents residents;
    private final StandingPages pages;
    private final Standings standings;
    private final Clock clock;

    OxygenScaleController(Residents residents, StandingPages pages, Standings standings, Clock clock) {
        this.residents = residents;
        this.pages = pages;
        this.standings = standings;
        this.clock = clock;
    }

    @PostMapping("/homes/{home}/residents/{resident}/oxygen-scale")
    View authorise(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Resident person = residents.get(home, resident);
        Signature by = signature(person);
        TypedScale scale = TypedScale.of(typed, London.day(clock.instant()));
        if (scale.form().hasErrors()) {
            return pages.page(person, scale.form());
        }
        standings.authorise(home, resident, scale.authorisation(), by);
        return back(home, resident);
    }

    @PostMapping("/homes/{home}/residents/{resident}/oxygen-scale/end")
    View end(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Resident person = residents.get(home, resident);
        Signature by = signature(person);
        Form form = typed.require("end", "Say why scale 2 ends.");
        if (form.hasErrors()) {
            return pages.page(person, form);
        }
        standings.endScale(home, resident, form.value("end"), by);
        return back(home, resident);
    }

    private static Signature signature(Resident person) {
        Hand hand = Hand.at(person);
        hand.mustHold(Right.AUTHORISE_OXYGEN_SCALE);
        return Signature.of(hand.actor(), Right.AUTHORISE_OXYGEN_SCALE, person.home());
    }

    private static View back(HomeId home, ResidentId resident) {
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/standing");
    }
}
