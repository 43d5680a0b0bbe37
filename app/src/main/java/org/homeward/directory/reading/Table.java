package org.homeward.directory.reading;

import org.homeward.directory.ImportProgress;

/** A file that yields rows. */
interface Table {
    void read(RowSink sink, ImportProgress progress);
}
