package org.homeward.observations.caseload;

import java.time.Instant;
import org.homeward.kernel.OrganisationId;
import org.homeward.ui.Page;

/** Three minutes of a GP: who needs a look, the highest first, and everybody else below. */
public record CaseloadPage(OrganisationId practice, RankedList list, Instant now, int unfiled) implements Page {
    @Override
    public String title() {
        return "Residents who need a look";
    }
}
