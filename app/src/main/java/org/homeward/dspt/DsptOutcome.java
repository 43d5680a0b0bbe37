package org.homeward.dspt;

import java.util.Optional;
import java.util.UUID;

/** How an import of statuses ended. */
public sealed interface DsptOutcome {
    /** A dry run: nothing was changed; what the guard would say of it. */
    record Checked(DsptSummary summary, Optional<String> guard) implements DsptOutcome {}

    /** All of the file was taken in. */
    record Kept(UUID file, DsptSummary summary) implements DsptOutcome {}

    /** The very same file is here already: nothing was changed. */
    record Known(UUID file, String words) implements DsptOutcome {}

    /** Nothing was changed: the file moves more than a week does. Somebody must look, and may then go on. */
    record Guarded(DsptSummary summary, String guard) implements DsptOutcome {}

    /** The file cannot be used: why, and what to do next. */
    record Refused(String reason, String next) implements DsptOutcome {
        public String sentence() {
            return reason + " " + next;
        }
    }
}
