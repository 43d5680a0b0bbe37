package org.homeward.observations.dispatch;

import java.util.List;
import org.homeward.kernel.OrganisationId;
import org.homeward.ui.Page;

/** How many sets of a practice's residents it filed in time. */
public record FiledSharePage(OrganisationId practice, List<FiledShare> shares) implements Page {
    @Override
    public String title() {
        return "Sets filed in time";
    }
}
