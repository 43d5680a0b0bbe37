package org.homeward.residents.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.register.Contacts;
import org.homeward.residents.register.KnownForm;
import org.homeward.residents.register.NextOfKin;
import org.homeward.residents.register.Practice;
import org.homeward.residents.register.Practices;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** What the register says about the people of a home, each as a form. */
@Component
class Entries {
    private final Contacts contacts;
    private final Practices practices;

    Entries(Contacts contacts, Practices practices) {
        this.contacts = contacts;
        this.practices = practices;
    }

    /** Reads what belongs to everybody of the home once. */
    OfHome of(HomeId home) {
        return new OfHome(contacts.nextOfKin(home), practices, new HashMap<>());
    }

    record OfHome(Map<ResidentId, NextOfKin> kin, Practices practices, Map<OrganisationId, Optional<Practice>> known) {
        Form of(Resident resident) {
            return KnownForm.of(resident, practice(resident), Optional.ofNullable(kin.get(resident.id())));
        }

        private Optional<Practice> practice(Resident resident) {
            return Optional.ofNullable(resident.registration().practice())
                    .flatMap(id -> known.computeIfAbsent(id, practices::find));
        }
    }
}
