package org.homeward.programme.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an organisation is in an initiative; since is null when it has not begun. */
public record Case(State state, @Nullable LocalDate since) {
    public static Case notBegun(String machine) {
        return new Case(Machines.first(machine), null);
    }

    public boolean hasBegun() {
        return since != null;
    }

    public boolean isInUse() {
        return hasBegun() && state.isInUse();
    }

    /** Whole days in this state; 0 when it has not begun. */
    public long daysBy(LocalDate day) {
        return since == null ? 0 : ChronoUnit.DAYS.between(since, day);
    }

    public List<Move> moves() {
        return Machines.from(state);
    }
}
