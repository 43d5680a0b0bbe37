package org.homeward.observations.cover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.Waiting;
import org.homeward.observations.caseload.RankedList;
import org.homeward.ui.Page;

/**
 * Everybody in all homes that are open for a clinician now, the highest first: one list, however many homes there are. here is its
 * address; none is said when no home is open.
 */
public record CoverListPage(
        String title,
        String here,
        String none,
        List<String> homes,
        RankedList list,
        Map<ResidentId, Waiting> messages,
        Instant now)
        implements Page {
    public CoverListPage {
        homes = List.copyOf(homes);
    }
}
