package org.homeward.observations.caseload;

import java.time.Instant;
import java.util.Map;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.Waiting;
import org.homeward.ui.Page;

/** Three minutes of a GP: who needs a look, the highest first, and everybody else below. */
public record CaseloadPage(
        OrganisationId practice, RankedList list, Instant now, int unfiled, Map<ResidentId, Waiting> messages)
        implements Page {
    @Override
    public String title() {
        return "Residents who need a look";
    }
}
