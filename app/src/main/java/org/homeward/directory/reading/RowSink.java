package org.homeward.directory.reading;

import java.util.List;

/** Takes the rows of a file one by one. */
interface RowSink {
    /** Announces a sheet of a workbook; false skips it. A CSV file has no sheets. */
    boolean sheet(String name);

    /** Takes a row, numbered as a person sees it in a spreadsheet; false ends the sheet. */
    boolean row(long number, List<String> cells);
}
