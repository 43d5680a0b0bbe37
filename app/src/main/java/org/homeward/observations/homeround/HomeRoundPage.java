package org.homeward.observations.homeround;

import java.time.Instant;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Page;

/** The weekly home round: whom to raise and why, the strongest reason first, and of whom there is nothing to say. */
public record HomeRoundPage(HomeId home, List<Raised> raised, List<Raised> others, Instant now) implements Page {
    public HomeRoundPage {
        raised = List.copyOf(raised);
        others = List.copyOf(others);
    }

    static HomeRoundPage of(HomeId home, List<Raised> all, Instant now) {
        return new HomeRoundPage(
                home,
                all.stream()
                        .filter(Raised::isToBeSeen)
                        .sorted(Raised.STRONGEST_FIRST)
                        .toList(),
                all.stream().filter(raised -> !raised.isToBeSeen()).toList(),
                now);
    }

    @Override
    public String title() {
        return "Weekly home round";
    }

    String path(Raised raised) {
        return "/homes/" + home + "/residents/" + raised.resident().resident() + "/observations";
    }
}
