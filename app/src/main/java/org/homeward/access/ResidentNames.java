package org.homeward.access;

import java.util.Map;
import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** What the register says to the audit log: who its entries are about. The register is the one that knows. */
public interface ResidentNames {
    /** Everybody who lives or lived in the home, by id, as far as whoever is acting may know them: "Ada Finch". */
    Map<ResidentId, String> of(HomeId home);

    /** The resident, living there or gone; empty when there is none or whoever is acting may not reach them. */
    Optional<AuditedResident> find(HomeId home, ResidentId resident);
}
