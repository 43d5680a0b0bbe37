package org.homeward.observations.limits;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.OwnLimits;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A resident's own limits: read by whoever may look, signed and ended by a clinician of their practice. */
@Controller
@RequestMapping("/homes/{home}/residents/{resident}/limits")
class LimitController {
    private static final int LONGEST = 500;

    private final Residents residents;
    private final LimitPages pages;
    private final OwnLimits limits;
    private final Clock clock;

    LimitController(Residents residents, LimitPages pages, OwnLimits limits, Clock clock) {
        this.residents = residents;
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.LOOK_AT_RESIDENT)
    @Transactional
    LimitPage show(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.page(residents.get(home, resident), pages.blank());
    }

    @PostMapping
    @Needs(Right.SIGN_OWN_LIMITS)
    @Transactional
    View sign(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Resident person = residents.get(home, resident);
        Signature by = LimitPages.signature(person);
        TypedLimit typed = TypedLimit.of(form, London.day(clock.instant()));
        if (typed.wish().isEmpty()) {
            return pages.page(person, typed.form());
        }
        limits.sign(home, resident, typed.wish().get(), by);
        return back(home, resident);
    }

    @PostMapping("/{limit}/ending")
    @Needs(Right.SIGN_OWN_LIMITS)
    @Transactional
    View end(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID limit, Form typed) {
        Resident person = residents.get(home, resident);
        Signature by = LimitPages.signature(person);
        mustBeTheirs(home, resident, limit);
        String field = LimitPage.endField(limit);
        Form form = typed.require(field, "Say why the limit ends.");
        if (form.value(field).length() > LONGEST) {
            form = form.refuse(field, "Say it in at most " + LONGEST + " characters.");
        }
        if (form.hasErrors()) {
            return pages.page(person, form);
        }
        limits.end(home, resident, limit, form.value(field), by);
        return back(home, resident);
    }

    private void mustBeTheirs(HomeId home, ResidentId resident, UUID limit) {
        if (limits.of(home, resident).stream().noneMatch(own -> own.id().equals(limit))) {
            throw new NotFound("no such limit of this resident");
        }
    }

    private static View back(HomeId home, ResidentId resident) {
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/limits");
    }
}
