package org.homeward.observations;

import java.time.YearMonth;

/** Something that is counted by the month, every hour anew, so that a page reads a few rows. */
public interface MonthlyCount {
    /** Counts a month anew. */
    void count(YearMonth month);

    /** Once a day: counts what was never counted, or has changed long after its month. */
    default void catchUp() {}
}
