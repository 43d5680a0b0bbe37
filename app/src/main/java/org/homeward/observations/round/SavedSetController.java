package org.homeward.observations.round;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.IncompleteSets;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.WhatToDo;
import org.homeward.observations.escalation.EscalationPages;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.training.Competence;
import org.homeward.training.Hands;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A set that was saved, and who watched somebody new take it. */
@Controller
@Needs(Right.LOOK_AT_RESIDENT)
@RequestMapping("/homes/{home}/residents/{resident}/observations/{set}")
class SavedSetController {
    private final Residents residents;
    private final Observations observations;
    private final IncompleteSets incomplete;
    private final Hands hands;
    private final Competence competence;
    private final Audit audit;
    private final EscalationPages escalations;
    private final Clock clock;

    SavedSetController(
            Residents residents,
            Observations observations,
            IncompleteSets incomplete,
            Audit audit,
            EscalationPages escalations,
            Hands hands,
            Competence competence,
            Clock clock) {
        this.residents = residents;
        this.observations = observations;
        this.incomplete = incomplete;
        this.hands = hands;
        this.competence = competence;
        this.audit = audit;
        this.escalations = escalations;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    SavedSetPage show(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        return page(new Hands.Taken(home, set, resident), Form.blank());
    }

    /** Said once, by who took the set. */
    @PostMapping("/watcher")
    @Needs(Right.RECORD_OBSERVATIONS)
    @Transactional
    View watched(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form form) {
        Hands.Taken taken = new Hands.Taken(home, set, resident);
        SavedSetPage page = page(taken, form);
        Optional<Hands.Watcher> watcher = page.taking().watchers().stream()
                .filter(each -> each.person().toString().equals(form.value("watcher")))
                .findFirst();
        if (watcher.isEmpty()) {
            return page(taken, form.refuse("watcher", advice(page.taking())));
        }
        hands.watched(taken, watcher.get());
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/observations/" + set);
    }

    private static String advice(SavedSetPage.Taking taking) {
        return taking.asked()
                ? "Choose who watched you."
                : "Only who took this set can say who watched, and only once.";
    }

    private SavedSetPage page(Hands.Taken taken, Form form) {
        HomeId home = taken.home();
        ObservedSet saved = observations
                .find(home, taken.resident(), taken.set())
                .orElseThrow(() -> new NotFound("no such set of this resident"));
        Resident person = residents.get(home, taken.resident());
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, taken.resident()).about(taken.set()));
        return new SavedSetPage(
                person,
                person.banner(London.day(clock.instant())),
                saved,
                WhatToDo.after(saved.score(), incomplete.before(home, taken.resident(), saved)),
                Acting.current()
                        .filter(actor -> actor.may(Right.RECORD_OBSERVATIONS, home))
                        .isPresent(),
                escalations.panel(home, taken.resident()).orElse(null),
                taking(taken, form),
                clock.instant());
    }

    private SavedSetPage.Taking taking(Hands.Taken taken, Form form) {
        Hands.Hand hand = hands.of(taken.home(), taken.set()).orElse(null);
        boolean asked = hand != null
                && hand.watcher() == null
                && Acting.current()
                        .filter(actor -> actor.person().equals(hand.person()))
                        .flatMap(actor -> competence.of(actor.person(), taken.home()))
                        .filter(grounding -> grounding.pairing().asked())
                        .isPresent();
        return new SavedSetPage.Taking(
                hand,
                asked && hand != null ? competence.watchers(taken.home(), hand.person()) : List.of(),
                asked,
                form);
    }
}
