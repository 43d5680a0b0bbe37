package org.homeward.directory;

import java.util.Optional;
import java.util.UUID;

/** What came of an import. */
public sealed interface ImportOutcome {
    /** It is in the directory. */
    record Applied(UUID run, ImportSummary summary) implements ImportOutcome {}

    /** A dry run: nothing was written; {@code guard} says why the guard would stop the real one. */
    record Planned(ImportSummary summary, Optional<String> guard) implements ImportOutcome {}

    /** Nothing was written; what is wrong, and what to do next. */
    record Refused(String reason, String next) implements ImportOutcome {
        public String sentence() {
            return reason + " " + next;
        }
    }
}
