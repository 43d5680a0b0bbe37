package org.homeward.observations.cover;

import java.time.Instant;
import java.util.List;
import org.homeward.observations.caseload.RankedList;
import org.homeward.ui.Page;

/** Everybody in all homes that are open for a clinician now, the highest first: one list, however many homes there are. */
public record CoverListPage(List<String> homes, RankedList list, Instant now) implements Page {
    public CoverListPage {
        homes = List.copyOf(homes);
    }

    @Override
    public String title() {
        return "Residents in the homes you opened";
    }
}
