package org.homeward.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What went wrong and what to do next; the reference finds the failure in the log. */
public record ProblemPage(
        Problem problem, HttpStatus status, @Nullable String reference) implements Page {
    /** A problem with its own status and nothing to look up. */
    public static ProblemPage of(Problem problem) {
        return new ProblemPage(problem, problem.status(), null);
    }

    @Override
    public String title() {
        return problem.title();
    }
}
