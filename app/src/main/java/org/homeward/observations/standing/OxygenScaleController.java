package org.homeward.observations.standing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Standings;
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
    private final StandingPages pages;
    private final Standings standings;
    private final Clock clock;

    OxygenScaleController(StandingPages pages, Standings standings, Clock clock) {
        this.pages = pages;
        this.standings = standings;
        this.clock = clock;
    }

    @PostMapping("/homes/{home}/residents/{resident}/oxygen-scale")
    View authorise(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        LocalDate today = London.day(clock.instant());
        Form form = checked(typed, today);
        if (form.hasErrors()) {
            return pages.page(home, resident, form);
        }
        standings.authorise(
                home,
                resident,
                new Standings.Authorisation(
                        form.value("indication"), form.value("register"), today, LocalDate.parse(form.value("review"))),
                signature(home));
        return back(home, resident);
    }

    @PostMapping("/homes/{home}/residents/{resident}/oxygen-scale/end")
    View end(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Form form = typed.require("end", "Say why scale 2 ends.");
        if (form.hasErrors()) {
            return pages.page(home, resident, form);
        }
        standings.endScale(home, resident, form.value("end"), signature(home));
        return back(home, resident);
    }

    private static Form checked(Form typed, LocalDate today) {
        Form form = typed.require("indication", "Say why scale 2 is right for this person.");
        if (!form.value("register").matches("[0-9]{7}")) {
            form = form.refuse("register", "Type your GMC number: 7 digits.");
        }
        boolean ahead = day(form.value("review")).filter(today::isBefore).isPresent();
        return ahead ? form : form.refuse("review", "Choose a day after today on which this is to be reviewed.");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() < 10_000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Signature signature(HomeId home) {
        return Signature.of(
                Acting.current().orElseThrow(() -> new NotFound("nobody is acting")),
                Right.AUTHORISE_OXYGEN_SCALE,
                home);
    }

    private static View back(HomeId home, ResidentId resident) {
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/standing");
    }
}
