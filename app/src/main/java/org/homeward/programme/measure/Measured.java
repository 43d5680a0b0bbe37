package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a room can count, up to the end of any day, from the rows that it keeps. */
public interface Measured {
    /** The measures of programme/measures.csv that it counts. */
    Set<String> ids();

    /** By id. */
    Map<String, Figure> on(LocalDate day, Area area);

    /** One measure on many days, the earliest first. */
    default Map<LocalDate, Figure> over(String id, List<LocalDate> days, Area area) {
        return days.stream()
                .collect(Collectors.toMap(
                        Function.identity(), day -> on(day, area).get(id), (one, other) -> one, TreeMap::new));
    }

    /** What else is worth knowing beside it, each in words that say how it differs. */
    default List<Beside> beside(String id, LocalDate day, Area area) {
        return List.of();
    }

    /** The rows whose parts and wholes add up to the figure, those that count first; so many, from a place on. */
    Rows rows(String id, LocalDate day, Area area, Span span);

    /** A part of a list. */
    record Span(int from, int most) {}

    /** Another view of the same. */
    record Beside(String words, Unit unit, Figure figure) {
        public String value() {
            String value = unit.value(figure);
            return value.isEmpty() ? "nothing to count" : unit.words(value);
        }
    }

    /** A part of the rows, how many there are, and why there are none when they are not for the team. */
    record Rows(List<Row> some, long all, String withheld) {
        public Rows {
            some = List.copyOf(some);
        }

        public static Rows of(List<Row> all, Span span) {
            return new Rows(all.stream().skip(span.from()).limit(span.most()).toList(), all.size(), "");
        }

        public static Rows withheld(String why) {
            return new Rows(List.of(), 0, why);
        }
    }
}
