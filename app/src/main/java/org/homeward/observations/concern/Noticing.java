package org.homeward.observations.concern;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.homeward.clinical.guide.Noticed;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Stale;
import org.springframework.stereotype.Component;

/** For other rooms: what was found in another way is written down as a concern, by the same door and into the same loop. */
@Component
public class Noticing {
    private final Reports reports;

    Noticing(Reports reports) {
        this.reports = reports;
    }

    /** In the words given, once however often it is sent; the concern it stands in. */
    public UUID write(HomeId home, ResidentId resident, UUID report, String words, Instant at) {
        NewReport noticed = new NewReport(report, new Noticed(Set.of(), true, false, null), words, at);
        return switch (reports.raise(home, resident, noticed, Hand.at(home))) {
            case Raising.Raised raised -> raised.concern();
            case Raising.IdTaken taken -> throw new Stale("This was sent before. Open the page again.");
        };
    }
}
