package org.homeward.residents.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.residents.register.Contacts;
import org.homeward.residents.register.KnownForm;
import org.homeward.residents.register.NextOfKin;
import org.homeward.residents.register.Practice;
import org.homeward.residents.register.Practices;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who lives in a home, taken out of Homeward; the audit log says who took it. */
@Component
class RegisterExport {
    private final Residents residents;
    private final Contacts contacts;
    private final Practices practices;
    private final Audit audit;

    RegisterExport(Residents residents, Contacts contacts, Practices practices, Audit audit) {
        this.residents = residents;
        this.contacts = contacts;
        this.practices = practices;
        this.audit = audit;
    }

    @Transactional
    public List<Form> of(HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_REGISTER).saying("downloaded as CSV"));
        Map<ResidentId, NextOfKin> kin = contacts.nextOfKin(home);
        Map<OrganisationId, Optional<Practice>> known = new HashMap<>();
        return residents.at(home).stream()
                .map(resident ->
                        KnownForm.of(resident, practice(resident, known), Optional.ofNullable(kin.get(resident.id()))))
                .toList();
    }

    private Optional<Practice> practice(Resident resident, Map<OrganisationId, Optional<Practice>> known) {
        return Optional.ofNullable(resident.registration().practice())
                .flatMap(id -> known.computeIfAbsent(id, practices::find));
    }
}
