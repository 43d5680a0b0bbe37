package org.homeward.observations;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** Since when the review of a resident's usual score and of their scale 2 is overdue; null where it is not. */
public record Reviews(@Nullable LocalDate usual, @Nullable LocalDate scale) {
    static final Reviews NONE_OVERDUE = new Reviews(null, null);

    /** From the days by which they were to be reviewed; null where there is nothing to review. */
    static Reviews on(LocalDate today, @Nullable LocalDate usualBy, @Nullable LocalDate scaleBy) {
        return new Reviews(overdue(today, usualBy), overdue(today, scaleBy));
    }

    private static @Nullable LocalDate overdue(LocalDate today, @Nullable LocalDate by) {
        return by == null || !by.isBefore(today) ? null : by;
    }

    public boolean isAnyOverdue() {
        return usual != null || scale != null;
    }

    /** "Review overdue: usual NEWS2 since 3 Jun 2026, SpO2 scale 2 since 1 May 2026". */
    public String words() {
        return Stream.of(said("usual NEWS2", usual), said("SpO2 scale 2", scale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "Review overdue: ", ""));
    }

    private static @Nullable String said(String what, @Nullable LocalDate since) {
        return since == null ? null : what + " since " + London.words(since);
    }
}
