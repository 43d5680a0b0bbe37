package org.homeward.directory.reading;

/** Takes the rows below the headings. */
@FunctionalInterface
public interface RowTaker {
    void take(Row row);
}
