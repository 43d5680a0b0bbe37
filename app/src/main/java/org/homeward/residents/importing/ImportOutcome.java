package org.homeward.residents.importing;

import java.util.List;
import java.util.UUID;

/** What became of a file; unless it was applied, nothing was written in the register. */
public sealed interface ImportOutcome {
    record Applied(UUID id, Tally tally) implements ImportOutcome {}

    /** Rows with errors, each with its number and what to do. */
    record RowsRefused(List<PlannedRow> rows) implements ImportOutcome {}

    /** The file as a whole, with the sentence that says what to do. */
    record FileRefused(String words) implements ImportOutcome {}
}
