package org.homeward.observations.figures;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.ui.Bars;

/** The figure of a topic that is drawn, month by month, the oldest first. */
record MonthBars(Topic topic, Line line, List<Month> months) {
    private static final int PERCENT = 100;

    /** One month of a figure. */
    record Month(Period period, Value value) {}

    Bars drawn() {
        String title = line.title() + " by month";
        return Bars.of(
                new Bars.Words(topic.id(), title, sentence(), title),
                months.stream().map(MonthBars::bar).toList(),
                new Bars.Scale(highest(), null));
    }

    private static Bars.Month bar(Month month) {
        return new Bars.Month(
                month.period().head(), month.value().height(), month.value().brief());
    }

    private int highest() {
        return line.figure().definition().unit().equals("%")
                ? PERCENT
                : Math.max(
                        1,
                        months.stream()
                                .mapToInt(month -> month.value().height())
                                .max()
                                .orElse(1));
    }

    private String sentence() {
        return line.title() + ". "
                + months.stream()
                        .map(month ->
                                month.period().head() + ": " + month.value().words())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
