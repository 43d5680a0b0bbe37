package org.homeward.observations.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;
import org.homeward.observations.ObservedSet;
import org.homeward.residents.Resident;
import org.springframework.stereotype.Component;

/** What a letter about a resident says, from the register and the directory. */
@Component
class Letters {
    private final Directory directory;
    private final Clock clock;

    Letters(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    SetLetter about(Resident resident, ObservedSet set, int version) {
        OrganisationId practice = resident.registration().practice();
        return new SetLetter(
                resident,
                place(resident.home().value()),
                practice == null ? null : place(practice.value()),
                List.of(set),
                version,
                clock.instant());
    }

    private SetLetter.Place place(UUID organisation) {
        return directory
                .find(organisation)
                .map(Letters::place)
                .orElseGet(() -> new SetLetter.Place("not known", null, null));
    }

    private static SetLetter.Place place(Organisation organisation) {
        return new SetLetter.Place(
                OrganisationName.shown(organisation.name()),
                organisation.codes().ods(),
                organisation.telephone());
    }
}
