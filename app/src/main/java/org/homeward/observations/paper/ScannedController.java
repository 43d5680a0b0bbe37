package org.homeward.observations.paper;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.round.Block;
import org.homeward.observations.round.Drafts;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where the square code of a block leads: to the form of the set, unless the block was entered or another form waits. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class ScannedController {
    private final Residents residents;
    private final Observations observations;
    private final Drafts drafts;
    private final Audit audit;
    private final Clock clock;

    ScannedController(Residents residents, Observations observations, Drafts drafts, Audit audit, Clock clock) {
        this.residents = residents;
        this.observations = observations;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/residents/{resident}/paper/{block}")
    @Transactional
    View scanned(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID block) {
        Resident person = residents.get(home, resident);
        Block scanned = new Block(block);
        Optional<ObservedSet> entered = observations.find(home, resident, block);
        return entered.isPresent() || isAnotherFormBegun(home, resident, scanned)
                ? asked(person, scanned, entered.orElse(null))
                : new RedirectView(ScannedPage.form(person, scanned));
    }

    /** What is typed into a form and not saved would be replaced by what is on the paper. */
    private boolean isAnotherFormBegun(HomeId home, ResidentId resident, Block scanned) {
        return drafts.find(Drafts.Key.of(home, resident, null))
                .filter(kept -> !kept.value(Block.FIELD).equals(scanned.id().toString()))
                .isPresent();
    }

    private ScannedPage asked(Resident person, Block scanned, @Nullable ObservedSet entered) {
        Entry look = Entry.of(person.home(), Deed.LOOKED_AT_RESIDENT, person.id());
        audit.write(entered == null ? look : look.about(entered.id()));
        return new ScannedPage(person, person.banner(London.day(clock.instant())), scanned, entered);
    }
}
