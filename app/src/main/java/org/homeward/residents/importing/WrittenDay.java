package org.homeward.residents.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people in England write it into a spreadsheet: 3/3/1938, 3 Mar 1938, 3 March 1938 or 1938-03-03. */
final class WrittenDay {
    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu")
            .map(WrittenDay::way)
            .toList();

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private WrittenDay() {}

    /** The day; a year of two digits is no day, because 38 may be 1938 or 2038. */
    static Optional<LocalDate> read(String words) {
        return WAYS.stream().flatMap(way -> day(words, way).stream()).findFirst();
    }

    /** "31/03/1938", as an English spreadsheet shows a day. */
    static String write(LocalDate day) {
        return SHOWN.format(day);
    }

    private static DateTimeFormatter way(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> day(String words, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(words, way));
        } catch (DateTimeException otherWay) {
            return Optional.empty();
        }
    }
}
