package org.homeward.directory.reading;

import java.util.List;
import java.util.Optional;

/** Knows the columns of one layout. */
public interface Headings {
    /** The columns, when these cells are the headings of the layout; a layout without headings answers to any row. */
    Optional<Columns> in(List<String> cells);

    /** False when the row in which the columns were recognised is already data. */
    boolean areARow();

    /** The columns we cannot do without that are not among these cells. */
    List<String> missing(List<String> cells);

    /** The sheet of a workbook they stand on; empty when it may be any. A file without sheets has them all the same. */
    default Optional<String> sheet() {
        return Optional.empty();
    }

    /** What the file should have been, for a person: "the CQC care directory with filters". */
    String layout();
}
