package org.homeward.observations.round;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which the right person is found; looking for them leaves a line in the audit log, as in the register. */
@Component
@Transactional
class MovePages {
    private final Residents residents;
    private final Observations observations;
    private final Audit audit;
    private final Clock clock;

    MovePages(Residents residents, Observations observations, Audit audit, Clock clock) {
        this.residents = residents;
        this.observations = observations;
        this.audit = audit;
        this.clock = clock;
    }

    MovePage page(HomeId home, ResidentId resident, UUID set, Form form) {
        ObservedSet wrong =
                observations.find(home, resident, set).orElseThrow(() -> new NotFound("no such set of this resident"));
        Resident person = residents.get(home, resident);
        String typed = form.value("q");
        audit.write(List.of(
                Entry.of(home, Deed.LOOKED_AT_SET_FORM, resident).about(set).saying("to move a saved set"),
                typed.isEmpty()
                        ? Entry.of(home, Deed.LOOKED_AT_REGISTER)
                        : Entry.of(home, Deed.SEARCHED).saying(typed)));
        return new MovePage(person, person.banner(London.day(clock.instant())), wrong, form, others(person, typed));
    }

    private List<Resident> others(Resident wrong, String typed) {
        return residents.found(wrong.home(), typed).stream()
                .filter(other -> !other.id().equals(wrong.id()))
                .toList();
    }
}
