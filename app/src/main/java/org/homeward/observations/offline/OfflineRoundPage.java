package org.homeward.observations.offline;

import java.time.Instant;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.observations.Watched;
import org.homeward.ui.Page;

/** The round as a tablet keeps it: who lives here, in bed order, as it was when the round was taken. */
public record OfflineRoundPage(HomeId home, List<Watched> residents, Instant now) implements Page {
    public OfflineRoundPage {
        residents = List.copyOf(residents);
    }

    @Override
    public String title() {
        return "Round without a network";
    }

    String taken() {
        return London.words(now);
    }
}
