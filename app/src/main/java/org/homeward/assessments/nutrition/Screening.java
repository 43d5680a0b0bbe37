package org.homeward.assessments.nutrition;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.assessments.Entered;
import org.homeward.kernel.London;

/** One screening of one resident, as it was written down. */
public record Screening(Entered entered, Screened found, Set<Confounder> confounders) {
    public Screening {
        confounders = Set.copyOf(confounders);
    }

    /** Every risk is screened again within a month (MUST, step 5). */
    public LocalDate dueAgain() {
        return London.day(entered.at()).plusMonths(1);
    }

    /** How it was come by, and what makes the weight say less. */
    public String working() {
        return confounders.isEmpty()
                ? found.working()
                : found.working() + "; "
                        + confounders.stream().sorted().map(Confounder::words).collect(Collectors.joining(", "));
    }
}
