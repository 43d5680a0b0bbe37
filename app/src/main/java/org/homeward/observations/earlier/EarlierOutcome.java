package org.homeward.observations.earlier;

import java.util.UUID;

/** How an import of earlier sets ended. */
public sealed interface EarlierOutcome {
    /** A dry run: nothing was changed. */
    record Checked(EarlierSummary summary) implements EarlierOutcome {}

    /** So many sets are new and were kept; the import can be undone by its id. */
    record Kept(UUID id, EarlierSummary summary, int added) implements EarlierOutcome {}

    /** Every set of the file was here already, so nothing was changed. */
    record NothingNew(EarlierSummary summary) implements EarlierOutcome {}

    /** The file cannot be used: why, and what to do next. */
    record Refused(String reason, String next) implements EarlierOutcome {
        public String sentence() {
            return reason + " " + next;
        }
    }
}
