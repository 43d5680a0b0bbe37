package org.homeward.observations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.ui.Bars;
import org.homeward.ui.Column;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** The figures of a home, or of a practice's residents: ever, now and by month, each with how it is counted. */
public record FiguresPage(Scope scope, Report report) implements Page {
    @Override
    public String title() {
        return report.name().isEmpty() ? "Reports" : "Reports: " + report.name();
    }

    /** A figure in a period; href is null where no row may be seen. */
    record Cell(String words, String beside, @Nullable String href, String spoken) {}

    List<Topic> topics() {
        return List.of(Topic.values());
    }

    /** Ever, now, then the months, the latest first. */
    List<Period> periods() {
        return Stream.concat(Stream.of(Period.EVER, Period.NOW), report.months().stream())
                .toList();
    }

    /** Of reasons and outcomes only those that there were. */
    List<Line> lines(Topic topic) {
        return topic.lines().stream()
                .filter(line -> !topic.leavesOutWhatWasNot() || wasEver(line))
                .toList();
    }

    private boolean wasEver(Line line) {
        return periods().stream().anyMatch(period -> !value(line, period).equals(new Value.Count(0)));
    }

    /** Whether there is a month to draw. */
    boolean isDrawn(Topic topic) {
        return topic.isDrawn()
                && report.months().stream()
                        .map(period -> value(topic.lines().getFirst(), period))
                        .anyMatch(value -> !(value instanceof Value.None));
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Figure")));
        periods().forEach(period -> columns.add(Column.ofNumbers(period.head())));
        return columns;
    }

    Cell cell(Line line, Period period) {
        Value value = value(line, period);
        return new Cell(value.words(), value.beside(), href(line, period, value), line.title() + ", " + period.words());
    }

    Value value(Line line, Period period) {
        return isUncounted(line, period) ? new Value.None() : scope.told(line.of(report.in(period)));
    }

    /** What was filed is counted by month alone. */
    private static boolean isUncounted(Line line, Period period) {
        return line.figure() == Figure.FILED && period.equals(Period.NOW);
    }

    private @Nullable String href(Line line, Period period, Value value) {
        return scope.isOfResidents()
                        && !period.ever()
                        && value.height() + value.beside().length() > 0
                ? scope.rows(line, period)
                : null;
    }

    boolean isEmpty() {
        return report.months().isEmpty();
    }

    Bars bars(Topic topic) {
        Line line = topic.lines().getFirst();
        return new MonthBars(
                        topic,
                        line,
                        report.months().reversed().stream()
                                .map(period -> new MonthBars.Month(period, value(line, period)))
                                .toList())
                .drawn();
    }

    String counted() {
        return report.countedAt() == null
                ? "Homeward has not counted yet. It counts every hour."
                : "Counted " + London.words(report.countedAt()) + ", and again every hour.";
    }
}
