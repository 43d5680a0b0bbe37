package org.homeward.observations.dispatch;

import java.time.Instant;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.observations.Age;
import org.homeward.ui.Page;

/** A home's sets on their way into the GP record: what waits, what was refused, and how much arrives in time. */
public record HomeRecordPage(
        HomeId home, List<Waiting> sets, int count, List<RefusedSet> refused, List<FiledShare> shares, Instant now)
        implements Page {
    @Override
    public String title() {
        return "Into the GP record";
    }

    public String age(Waiting waiting) {
        return new Age(waiting.set().takenAt(), now).words();
    }

    public boolean areMore() {
        return count > sets.size();
    }
}
