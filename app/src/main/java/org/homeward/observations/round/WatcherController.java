package org.homeward.observations.round;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.training.Hands;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who watched somebody new take a set: said once, by who took it. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class WatcherController {
    private final Residents residents;
    private final Observations observations;
    private final Takings takings;
    private final Hands hands;
    private final Audit audit;
    private final Clock clock;

    WatcherController(
            Residents residents, Observations observations, Takings takings, Hands hands, Audit audit, Clock clock) {
        this.residents = residents;
        this.observations = observations;
        this.takings = takings;
        this.hands = hands;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/{set}/watcher")
    @Transactional
    View watched(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form form) {
        if (observations.find(home, resident, set).isEmpty()) {
            throw new NotFound("no such set of this resident");
        }
        Taking taking = takings.of(home, set);
        Optional<Hands.Watcher> watcher = taking.watchers().stream()
                .filter(each -> each.person().toString().equals(form.value("watcher")))
                .findFirst();
        WatcherPage page = page(residents.get(home, resident), set, taking, form);
        if (watcher.isEmpty()) {
            audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident).about(set));
            return page;
        }
        hands.watched(new Hands.Taken(home, set, resident), watcher.get());
        return new RedirectView(page.back());
    }

    private WatcherPage page(Resident person, UUID set, Taking taking, Form form) {
        return new WatcherPage(
                person,
                person.banner(London.day(clock.instant())),
                set,
                taking,
                form.refuse(
                        "watcher",
                        taking.asked()
                                ? "Choose who watched you."
                                : "Only who took this set can say who watched, and only once."));
    }
}
