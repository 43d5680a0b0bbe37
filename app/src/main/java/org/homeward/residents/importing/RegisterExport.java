package org.homeward.residents.importing;

import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who lives in a home, taken out of Homeward; the audit log says who took it. */
@Component
class RegisterExport {
    private final Residents residents;
    private final Entries entries;
    private final Audit audit;

    RegisterExport(Residents residents, Entries entries, Audit audit) {
        this.residents = residents;
        this.entries = entries;
        this.audit = audit;
    }

    @Transactional
    public List<Form> of(HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_REGISTER).saying("downloaded as CSV"));
        Entries.OfHome known = entries.of(home);
        return residents.at(home).stream().map(known::of).toList();
    }
}
