package org.homeward.dspt;

import org.homeward.directory.ImportProgress;
import org.homeward.dspt.publication.StatusImport;
import org.springframework.stereotype.Component;

/** Takes in the files of the toolkit, from a page and from the command line alike: all of a file or nothing. */
@Component
public class DsptImports {
    private final StatusImport statuses;

    DsptImports(StatusImport statuses) {
        this.statuses = statuses;
    }

    /** The caller keeps the file until this returns. */
    public DsptOutcome run(DsptRequest request, ImportProgress progress) {
        return statuses.run(request, progress);
    }
}
