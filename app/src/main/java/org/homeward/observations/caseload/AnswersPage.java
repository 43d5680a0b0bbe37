package org.homeward.observations.caseload;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.OrganisationId;
import org.homeward.observations.Age;
import org.homeward.observations.AnswerLog.Count;
import org.homeward.ui.Column;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** What a practice has answered: how many alerts of which kind, how soon, and what it led to. */
public record AnswersPage(OrganisationId practice, LocalDate since, List<Count> counts) implements Page {
    public AnswersPage {
        counts = List.copyOf(counts);
    }

    @Override
    public String title() {
        return "What your practice has answered";
    }

    /** All kinds together; null when nothing was answered. */
    public @Nullable Count all() {
        return counts.stream().filter(count -> count.kind() == null).findFirst().orElse(null);
    }

    public String words(Count count) {
        return count.kind() == null ? "All" : count.kind().words();
    }

    public String median(Count count) {
        return Age.of(count.median());
    }

    /** "5 of 9 changed the care": of those to which somebody wrote what was done. */
    public String changed(Count count) {
        return count.changed() + " of " + count.outcomes();
    }

    public List<Column> columns() {
        return List.of(
                Column.of("Why"),
                Column.of("Taken on"),
                Column.of("Half within"),
                Column.of("Outcome written"),
                Column.of("Changed the care"),
                Column.of("Saved a contact"));
    }
}
