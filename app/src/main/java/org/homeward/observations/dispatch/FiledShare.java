package org.homeward.observations.dispatch;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/**
 * How many sets of a month reached the GP record, and how many within 15 minutes. The clock starts when a set was taken: that is what
 * a clinician waits for, and a round without network is late and counts as late. A corrected or moved set starts when it was written down,
 * for nobody could file it before. A set that was replaced or withdrawn is not counted, nor one whose 15 minutes still run. It is as it was
 * counted at that time. Null: fewer than {@link #FEWEST}, and not told.
 */
public record FiledShare(
        YearMonth month,
        @Nullable Integer sets,
        @Nullable Integer inTime,
        @Nullable Integer filed,
        @Nullable Integer refused,
        Instant countedAt) {
    static final int FEWEST = 5;
    public static final int MINUTES = 15;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public FiledShare {
        if (isMore(inTime, filed) || isMore(filed, sets)) {
            throw new IllegalArgumentException("In time is part of filed, and filed of all sets");
        }
    }

    /** The first of the three months that a page shows. */
    static YearMonth since(Instant now) {
        return YearMonth.from(London.day(now)).minusMonths(2);
    }

    private static boolean isMore(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }

    /** For those who see counts alone: a count from 1 to 4 could be somebody. */
    FiledShare told() {
        return new FiledShare(month, told(sets), told(inTime), told(filed), told(refused), countedAt);
    }

    private static @Nullable Integer told(@Nullable Integer count) {
        return count == null || (count > 0 && count < FEWEST) ? null : count;
    }

    public String words() {
        return MONTH.format(month);
    }

    /** "92%", rounded down so that 100% means every one; "too few to say" when it cannot be told. */
    public String percent() {
        return sets == null || sets == 0 || inTime == null ? "too few to say" : inTime * 100L / sets + "%";
    }

    public String count(@Nullable Integer count) {
        return count == null ? "fewer than " + FEWEST : count.toString();
    }
}
