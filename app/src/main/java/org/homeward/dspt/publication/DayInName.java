package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day that a file's name says it speaks of: "DSPT search results 20_11_2026 09_15_00.csv", "dspt-2026-11-20.xlsx". */
final class DayInName {
    private static final Pattern DAY = Pattern.compile("(?<![0-9])(?:([0-9]{4})[-_. ]?([0-9]{2})[-_. ]?([0-9]{2})"
            + "|([0-9]{1,2})[-_. ]([0-9]{1,2})[-_. ]([0-9]{4}))(?![0-9])");

    private DayInName() {}

    static Optional<LocalDate> read(String fileName) {
        return DAY.matcher(fileName)
                .results()
                .flatMap(found -> day(found).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        boolean yearFirst = found.group(1) != null;
        return WrittenDay.read(
                yearFirst
                        ? found.group(1) + "-" + found.group(2) + "-" + found.group(3)
                        : found.group(6) + "-" + found.group(5) + "-" + found.group(4));
    }
}
