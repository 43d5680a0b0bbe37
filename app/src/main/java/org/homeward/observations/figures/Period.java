package org.homeward.observations.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** A month; or the last four weeks ("now"), when month is null and ever is not; or everything since Homeward began. */
record Period(@Nullable YearMonth month, boolean ever) {
    static final Period NOW = new Period(null, false);
    static final Period EVER = new Period(null, true);
    static final int DAYS_BEFORE_TODAY = 27;

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static Period of(YearMonth month) {
        return new Period(month, false);
    }

    /** Empty when it is none of the keys. */
    static Optional<Period> read(String key) {
        return switch (key) {
            case "now" -> Optional.of(NOW);
            case "ever" -> Optional.of(EVER);
            default -> readMonth(key);
        };
    }

    private static Optional<Period> readMonth(String key) {
        try {
            return Optional.of(of(YearMonth.parse(key)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    String key() {
        if (ever) {
            return "ever";
        }
        return month == null ? "now" : month.toString();
    }

    /** For the head of a column. */
    String head() {
        if (ever) {
            return "Ever";
        }
        return month == null ? "Last 4 weeks" : SHORT.format(month);
    }

    /** For a sentence. */
    String words() {
        if (ever) {
            return "since Homeward began";
        }
        return month == null ? "in the last 4 weeks" : "in " + LONG.format(month);
    }

    LocalDate firstDay(Instant now) {
        return month == null ? London.day(now).minusDays(DAYS_BEFORE_TODAY) : month.atDay(1);
    }

    /** The last day that is counted: never after today. */
    LocalDate lastDay(Instant now) {
        LocalDate today = London.day(now);
        return month == null || month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    Instant begins(Instant now) {
        return firstDay(now).atStartOfDay(London.ZONE).toInstant();
    }

    Instant ends(Instant now) {
        LocalDate after = month == null
                ? London.day(now).plusDays(1)
                : month.plusMonths(1).atDay(1);
        return after.atStartOfDay(London.ZONE).toInstant();
    }
}
