package org.homeward.directory.importing;

import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportSummary;

/** What is to be settled with the directory once a file has been read; all of it within one transaction. */
interface Settlement {
    /** Compares with the directory; writes nothing. */
    ImportSummary plan(ImportRequest request);

    /** Why a person should look first, if they should. */
    Optional<String> guard();

    void write(UUID run);
}
