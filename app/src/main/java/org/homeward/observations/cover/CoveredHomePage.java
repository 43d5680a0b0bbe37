package org.homeward.observations.cover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Age;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OpenConcern;
import org.homeward.observations.Watched;
import org.homeward.observations.escalation.EscalationLine;
import org.homeward.ui.Page;

/** Who lives in a home that has been opened, with the latest scores; the way to each chart. */
public record CoveredHomePage(
        String name, List<Watched> residents, Map<ResidentId, EscalationLine> escalations, Instant now)
        implements Page {
    @Override
    public String title() {
        return name;
    }

    public String age(ObservedSet set) {
        return new Age(set.takenAt(), now).words();
    }

    public String age(OpenConcern concern) {
        return new Age(concern.since(), now).words();
    }
}
