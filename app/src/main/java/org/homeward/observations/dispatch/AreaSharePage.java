package org.homeward.observations.dispatch;

import java.util.List;
import org.homeward.ui.Page;

/** How many sets of each home its practices filed in time, this month and the one before. */
public record AreaSharePage(List<HomeShare> now, List<HomeShare> before) implements Page {
    @Override
    public String title() {
        return "Sets in the GP record";
    }
}
