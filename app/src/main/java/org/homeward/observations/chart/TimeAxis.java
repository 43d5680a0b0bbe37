package org.homeward.observations.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.kernel.London;

/** Time from left to right. An hour has the same width on every day, also on the two on which the clocks change. */
record TimeAxis(Instant from, Instant to) {
    private static final int MOST = 7;
    private static final int[] HOURS = {1, 2, 3, 4, 6, 12};
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    TimeAxis {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A period begins before it ends");
        }
    }

    /** A moment with the words that stand below it. */
    record Tick(Instant at, String text) {}

    /** From 0 at the beginning to 1 at the end. */
    double fraction(Instant at) {
        return (double) Duration.between(from, at).toMillis()
                / Duration.between(from, to).toMillis();
    }

    /** At most eight: full hours by the clock on the wall, else midnights, Mondays or first days of months. */
    List<Tick> ticks() {
        long hours = Duration.between(from, to).toHours();
        if (hours <= HOURS[HOURS.length - 1] * MOST) {
            int step = first(HOURS, hours);
            return ticks(from.atZone(London.ZONE).toLocalDate(), day -> day.plusDays(1), day -> hours(day, step));
        }
        long days = hours / 24;
        if (days <= (long) DAYS[DAYS.length - 1] * MOST) {
            int step = first(DAYS, days);
            return ticks(monday(), day -> day.plusDays(step), day -> midnight(day, DAY));
        }
        int step = first(MONTHS, days / 30);
        LocalDate january = from.atZone(London.ZONE).toLocalDate().withDayOfYear(1);
        return ticks(january, day -> day.plusMonths(step), day -> midnight(day, MONTH));
    }

    private static int first(int[] steps, long length) {
        return IntStream.of(steps)
                .filter(step -> length / step <= MOST || step == steps[steps.length - 1])
                .findFirst()
                .orElseThrow();
    }

    private LocalDate monday() {
        LocalDate first = from.atZone(London.ZONE).toLocalDate();
        return first.minusDays(first.getDayOfWeek().getValue() - 1L);
    }

    private interface Marks {
        Stream<Tick> of(LocalDate day);
    }

    private List<Tick> ticks(LocalDate first, UnaryOperator<LocalDate> next, Marks marks) {
        LocalDate last = to.atZone(London.ZONE).toLocalDate();
        return Stream.iterate(first, day -> !day.isAfter(last), next)
                .flatMap(marks::of)
                .filter(tick -> !tick.at().isBefore(from) && !tick.at().isAfter(to))
                .toList();
    }

    private static Stream<Tick> midnight(LocalDate day, DateTimeFormatter words) {
        return Stream.of(new Tick(day.atStartOfDay(London.ZONE).toInstant(), words.format(day)));
    }

    /** An hour that the clocks skip has no tick, and one they repeat has one, its first. */
    private static Stream<Tick> hours(LocalDate day, int step) {
        return IntStream.range(0, 24 / step)
                .mapToObj(count -> day.atTime(LocalTime.of(count * step, 0)))
                .filter(time -> !London.ZONE.getRules().getValidOffsets(time).isEmpty())
                .map(time -> new Tick(
                        time.atZone(London.ZONE).toInstant(),
                        time.getHour() == 0
                                ? DAY.format(time)
                                : time.toLocalTime().toString()));
    }
}
