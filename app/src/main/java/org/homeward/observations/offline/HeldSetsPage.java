package org.homeward.observations.offline;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Page;

/** Sets that wait for somebody, the oldest first, and the tablets that hold the round. */
public record HeldSetsPage(HomeId home, List<HeldSet> waiting, List<Grants.Standing> tablets, boolean mayEnd)
        implements Page {
    public HeldSetsPage {
        waiting = List.copyOf(waiting);
        tablets = List.copyOf(tablets);
    }

    @Override
    public String title() {
        return "Sets that wait for somebody";
    }
}
