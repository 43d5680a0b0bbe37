package org.homeward.observations.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;

/** What time the chart shows, the words for it ("24 hours") and the query that asks for it again. */
record Period(Instant from, Instant to, String words, String query) {
    static final List<String> OFFERED = List.of("24h", "7d", "28d", "all");
    private static final Duration SHORTEST = Duration.ofHours(24);

    /** One of {@link #OFFERED}, ending now; days are those of the calendar, so a day may have 23 or 25 hours. */
    static Period named(String name, Instant now) {
        ZonedDateTime end = now.atZone(London.ZONE);
        return switch (name) {
            case "24h" -> new Period(now.minus(SHORTEST), now, "24 hours", query(name));
            case "7d" -> new Period(end.minusDays(7).toInstant(), now, "7 days", query(name));
            case "28d" -> new Period(end.minusDays(28).toInstant(), now, "28 days", query(name));
            case "all" -> new Period(Instant.EPOCH, now, "the whole record", query(name));
            default -> throw new IllegalArgumentException("No period is called " + name);
        };
    }

    /** Whole days, the last one included; it ends now when the last day has not passed. */
    static Period between(LocalDate first, LocalDate last, Instant now) {
        Instant end = last.plusDays(1).atStartOfDay(London.ZONE).toInstant();
        return new Period(
                first.atStartOfDay(London.ZONE).toInstant(),
                end.isAfter(now) ? now : end,
                first.equals(last) ? "this day" : "these days",
                "from=" + first + "&to=" + last);
    }

    private static String query(String name) {
        return "period=" + name;
    }

    /** What is drawn of it: the whole record begins with the first set, and never is a chart shorter than a day. */
    TimeAxis axis(List<ObservedSet> oldestFirst) {
        Instant latestStart = to.minus(SHORTEST);
        if (!from.equals(Instant.EPOCH)) {
            return new TimeAxis(from.isBefore(to) ? from : latestStart, to);
        }
        Instant first = oldestFirst.isEmpty() ? to : oldestFirst.getFirst().takenAt();
        return new TimeAxis(first.isBefore(latestStart) ? first : latestStart, to);
    }
}
