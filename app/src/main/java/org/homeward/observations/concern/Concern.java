package org.homeward.observations.concern;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.clinical.guide.Noticed;
import org.homeward.observations.OpenConcern;
import org.jspecify.annotations.Nullable;

/**
 * That somebody thinks a resident is not as usual: the reports in it, the first first, and how it ended (null while it is open).
 * times is how many reports there ever were.
 */
public record Concern(
        UUID id,
        Instant openedAt,
        int times,
        List<Report> reports,
        @Nullable Ending ending) {
    private static final Noticed NOTHING = new Noticed(Set.of(), false, false, null);

    /** The outcome, when it was written down and by whom. */
    record Ending(Outcome outcome, Instant at, String by) {}

    public Concern {
        reports = List.copyOf(reports);
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** All that was noticed, as a list shows it; what was withdrawn counts only when nothing else is left to show. */
    public OpenConcern asShown() {
        List<Report> counting = counting().toList();
        List<Report> shown = counting.isEmpty() ? reports : counting;
        return new OpenConcern(
                id,
                shown.stream().map(Report::noticed).reduce(Noticed::and).orElse(NOTHING),
                shown.stream().map(Report::other).filter(Objects::nonNull).toList(),
                shown.stream().map(Report::noticedAt).min(Instant::compareTo).orElse(openedAt),
                shown.stream().map(Report::noticedAt).max(Instant::compareTo).orElse(openedAt));
    }

    private Stream<Report> counting() {
        return reports.stream().filter(Report::counts);
    }

    /** By whom it was noticed: "Ada Obi, care assistant, Beechwood House". */
    public List<String> reporters() {
        return reports.stream().map(Report::recorder).distinct().toList();
    }

    /** How it ended, and when and by whom that was written down. */
    public @Nullable String outcome() {
        return ending == null ? null : ending.outcome().words();
    }

    public @Nullable Instant endedAt() {
        return ending == null ? null : ending.at();
    }
}
