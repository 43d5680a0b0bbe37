package org.homeward.directory;

import java.util.Optional;
import java.util.UUID;

/** What came of an import. */
public sealed interface ImportOutcome {
    /** It is in the directory. */
    record Applied(UUID run, ImportSummary summary) implements ImportOutcome {}

    /** A dry run: nothing was written; {@code guard} says why the guard would stop the real one. */
    record Planned(ImportSummary summary, Optional<String> guard) implements ImportOutcome {}

    /** Nothing was written: the guard thinks it is a wrong file or half a file, and a person must look. */
    record Guarded(ImportSummary summary, String guard) implements ImportOutcome {
        public static final String NEXT =
                "Check that it is the right file and the whole of it. If it is, run the import again and choose to go over the guard.";

        public String sentence() {
            return guard + " Nothing was changed. " + NEXT;
        }
    }

    /** Nothing was written; what is wrong, and what to do next. */
    record Refused(String reason, String next) implements ImportOutcome {
        public String sentence() {
            return reason + " " + next;
        }
    }
}
