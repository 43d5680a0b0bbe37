package org.homeward.observations.offline;

import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Right;
import org.homeward.observations.round.Drafts;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of waiting sets show and do; a look at somebody's readings is in the audit log. */
@Component
@Transactional
class HeldSetPages {
    private final HeldSets held;
    private final Grants grants;
    private final Drafts drafts;
    private final Audit audit;

    HeldSetPages(HeldSets held, Grants grants, Drafts drafts, Audit audit) {
        this.held = held;
        this.grants = grants;
        this.drafts = drafts;
        this.audit = audit;
    }

    HeldSetsPage all(HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_HELD_SETS));
        boolean mayEnd = Acting.current()
                .filter(actor -> actor.may(Right.KEEP_REGISTER, home))
                .isPresent();
        return new HeldSetsPage(home, held.waiting(home), grants.standing(home), mayEnd);
    }

    HeldSetPage one(HomeId home, UUID id, Form form) {
        HeldSet set = held.waiting(home, id).orElseThrow(HeldSetController::gone);
        audit.write(Entry.of(home, Deed.LOOKED_AT_HELD_SETS, set.resident()).about(set.id()));
        return new HeldSetPage(home, set, form);
    }

    /** Where the form with what was typed is now; empty when the person has begun another one for this resident. */
    Optional<String> takeUp(HomeId home, UUID id) {
        HeldSet set = held.waiting(home, id).orElseThrow(HeldSetController::gone);
        Drafts.Key key = Drafts.Key.of(home, set.resident(), null);
        boolean another = drafts.find(key)
                .filter(form -> !form.value("set").equals(set.setId().toString()))
                .isPresent();
        if (another) {
            return Optional.empty();
        }
        drafts.keep(key, filled(set));
        audit.write(Entry.of(home, Deed.TOOK_UP_SET, set.resident()).about(set.id()));
        return Optional.of("/homes/" + home + "/residents/" + set.resident() + "/observations/new");
    }

    /** It was taken then, by somebody else: both stand in the form. */
    private static Form filled(HeldSet set) {
        return set.form()
                .with("set", set.setId().toString())
                .with("began", set.recordedAt().toString())
                .with("day", London.day(set.recordedAt()).toString())
                .with("time", London.clock(set.recordedAt()))
                .with("late_reason", "Recorded on a tablet without a network by " + set.recorder());
    }

    void setAside(HomeId home, UUID id, String reason) {
        held.setAside(home, held.waiting(home, id).orElseThrow(HeldSetController::gone), reason);
    }

    void end(HomeId home, UUID grant) {
        grants.withdraw(home, grant);
    }
}
