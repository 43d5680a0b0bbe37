package org.homeward.directory.importing;

import java.util.List;
import java.util.Set;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.Row;

/** One layout of organisations we can import. */
interface Layout {
    Headings headings();

    /** Takes one row into the findings. */
    void take(Row row, Findings findings);

    /** Called after the last row, for what only the whole file can tell. */
    default void finish(Findings findings) {}

    /** The kinds of organisation this layout speaks of. */
    Set<OrganisationKind> kinds();

    /** The columns it reads; a file may lack some of them. */
    List<String> columns();

    /** What the file says of an organisation, with what is known of it where the file has no column. */
    default Organisation whole(Organisation said, Organisation known, Lacking lacking) {
        return said;
    }

    /** True when an organisation that is not in the file is gone: the file is the whole of its kind and should have every column. */
    boolean isWhole();
}
