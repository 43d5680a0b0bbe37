package org.homeward.observations.standing;

import java.time.Clock;
import java.time.LocalDate;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Pauses;
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

/** Pausing sets and taking them up again: said by whoever says how often they are taken. */
@Controller
@Needs(Right.RECORD_USUAL_SCORE)
@RequestMapping("/homes/{home}/residents/{resident}/pause")
class PauseController {
    private final Residents residents;
    private final Pauses pauses;
    private final Audit audit;
    private final Clock clock;

    PauseController(Residents residents, Pauses pauses, Audit audit, Clock clock) {
        this.residents = residents;
        this.pauses = pauses;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    PausePage show(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return page(theirs(home, resident), Form.blank());
    }

    @PostMapping
    @Transactional
    View pause(@PathVariable HomeId home, @PathVariable ResidentId resident, Form typed) {
        Resident person = theirs(home, resident);
        TypedPause pause = TypedPause.of(typed, today());
        PausePage page = page(person, pause.form());
        if (pause.wish().isEmpty()) {
            return page;
        }
        pauses.pause(home, resident, pause.wish().get(), by(person));
        return new RedirectView(page.here());
    }

    @PostMapping("/end")
    @Transactional
    View resume(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Resident person = theirs(home, resident);
        PausePage page = page(person, Form.blank());
        pauses.resume(home, resident, by(person));
        return new RedirectView(page.here());
    }

    private Resident theirs(HomeId home, ResidentId resident) {
        Resident person = residents.get(home, resident);
        Hand.at(person).mustHold(Right.RECORD_USUAL_SCORE);
        return person;
    }

    private static Signature by(Resident person) {
        return Signature.of(Hand.at(person).actor(), Right.RECORD_USUAL_SCORE, person.home());
    }

    private PausePage page(Resident person, Form form) {
        audit.write(Entry.of(person.home(), Deed.LOOKED_AT_RESIDENT, person.id()));
        return new PausePage(person, person.banner(today()), pauses.of(person.home(), person.id()), form, today());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
