package org.homeward.directory.importing;

import java.util.Optional;

/** Stops a run that moves more of the directory than a month does: the sign of a wrong file or of half a file. */
record Guard(int mostMovedPercent, int mostClosed) {
    /** More than 2 % moved or more than 1,000 closed: what other loaders of the CQC file stop at. */
    static final Guard USUAL = new Guard(2, 1_000);

    Optional<String> stops(Plan plan) {
        if (plan.closed().size() > mostClosed) {
            return Optional.of("The file would close %,d organisations; more than %,d at once is not usual."
                    .formatted(plan.closed().size(), mostClosed));
        }
        boolean isFirstRun = plan.standing() == 0;
        if (isFirstRun || plan.moved() * 100L <= (long) plan.standing() * mostMovedPercent) {
            return Optional.empty();
        }
        long moved = plan.changed().stream().filter(Change::moves).count();
        return Optional.of(
                "The file would move %.1f %% of the %,d organisations there are (%,d new, %,d closed, %,d renamed, moved or with another provider or ICB); more than %d %% is not usual."
                        .formatted(
                                plan.moved() * 100.0 / plan.standing(),
                                plan.standing(),
                                plan.added().size(),
                                plan.closed().size(),
                                moved,
                                mostMovedPercent));
    }
}
