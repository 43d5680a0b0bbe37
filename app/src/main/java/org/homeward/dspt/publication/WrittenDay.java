package org.homeward.dspt.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day as a file writes it: Excel's day number, or text with the day before the month; a time behind it does not matter. */
final class WrittenDay {
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]{0,20})?");
    private static final Pattern TIME = Pattern.compile("[T ][0-9]{1,2}:[0-9]{2}.*$");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d/M/uu", "d-M-uuuu", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.US)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDay() {}

    static Optional<LocalDate> read(String text) {
        String typed = TIME.matcher(text.strip()).replaceFirst("");
        Optional<LocalDate> day = SERIAL.matcher(typed).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(typed.substring(0, 5))))
                : WRITTEN.stream().flatMap(form -> ofForm(typed, form).stream()).findFirst();
        return day.filter(read -> !read.isBefore(FIRST));
    }

    private static Optional<LocalDate> ofForm(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
