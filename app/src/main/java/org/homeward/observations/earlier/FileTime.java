package org.homeward.observations.earlier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.kernel.London;

/** When a set was taken: Excel's day number, or text with the day before the month as people in England write it, London time. */
final class FileTime {
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]{0,20})?");
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDateTime SERIAL_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final List<String> CLOCKS = List.of("[[ ]['T']H:mm[:ss[.SSS][.SS][.S]]]", " h:mm[:ss][ ]a");
    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "uuuu-M-d",
                    "d/M/uuuu",
                    "d/M/uu",
                    "d-M-uuuu",
                    "d.M.uuuu",
                    "d MMM uuuu",
                    "d MMM uu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "EEE d MMM uuuu")
            .flatMap(day -> CLOCKS.stream().map(clock -> day + clock))
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.US) // England's short September has four letters in Java
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final ZoneId HERE = London.ZONE;

    private FileTime() {}

    static Optional<Instant> read(String text) {
        String typed = text.replace(',', ' ').replaceAll("\\s+", " ").strip();
        Optional<Instant> read = SERIAL.matcher(typed).matches() ? Optional.of(ofSerial(typed)) : ofText(typed);
        return read.filter(time -> !London.day(time).isBefore(FIRST));
    }

    /** To the second: a day number cannot hold 10:15 and comes a millionth of a second short. */
    private static Instant ofSerial(String typed) {
        long seconds = new BigDecimal(typed)
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return SERIAL_ZERO.plusSeconds(seconds).atZone(HERE).toInstant();
    }

    private static Optional<Instant> ofText(String typed) {
        return Stream.concat(zoned(typed).stream(), WRITTEN.stream().flatMap(form -> local(typed, form).stream()))
                .findFirst();
    }

    private static Optional<Instant> zoned(String typed) {
        try {
            return Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeException local) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> local(String typed, DateTimeFormatter form) {
        try {
            TemporalAccessor read = form.parseBest(typed, LocalDateTime::from, LocalDate::from);
            LocalDateTime time = read instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(read);
            return Optional.of(time.atZone(HERE).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
