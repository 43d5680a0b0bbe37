package org.homeward.observations.limits;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.OrganisationId;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** Every limit that a practice's residents have, those for review first. */
public record PracticeLimitsPage(OrganisationId practice, List<PracticeLimits.Theirs> limits, LocalDate today)
        implements Page {
    public PracticeLimitsPage {
        limits = List.copyOf(limits);
    }

    @Override
    public String title() {
        return "Own limits of your residents";
    }

    List<Column> columns() {
        return List.of(Column.of("Resident"), Column.of("Limit"), Column.of("Who is told"), Column.of("Review"));
    }

    long overdue() {
        return limits.stream().filter(each -> each.own().isReviewOverdue(today)).count();
    }
}
