package org.homeward.observations.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A figure by month as bars with their numbers: across in per cent of the width and down in pixels, so that letters keep their size. */
record Bars(String id, String title, String sentence, List<Bar> bars) {
    static final int HEIGHT = 140;

    private static final int PERCENT = 100;
    private static final double WIDE = 0.6;
    /** A first month is not as wide as the sheet. */
    private static final int FEWEST = 6;

    /** One month: from the left, its width and middle in per cent, from the top and its height in pixels. */
    record Bar(String x, String width, String middle, int y, int height, String words, String month, String year) {}

    /** One month of a figure. */
    record Month(Period period, Value value) {}

    static Bars of(Topic topic, Line line, List<Month> oldestFirst) {
        int highest = line.figure().definition().unit().equals("%")
                ? PERCENT
                : oldestFirst.stream()
                        .mapToInt(month -> month.value().height())
                        .max()
                        .orElse(1);
        List<Bar> bars = IntStream.range(0, oldestFirst.size())
                .mapToObj(place -> bar(oldestFirst, place, Math.max(highest, 1)))
                .toList();
        return new Bars(topic.id(), line.title() + " by month", sentence(line, oldestFirst), bars);
    }

    private static Bar bar(List<Month> months, int place, int highest) {
        double slot = (double) PERCENT / Math.max(FEWEST, months.size());
        Month month = months.get(place);
        String[] head = month.period().head().split(" ", -1);
        int height = (int) Math.round((double) HEIGHT * month.value().height() / highest);
        return new Bar(
                percent(slot * place + slot * (1 - WIDE) / 2),
                percent(slot * WIDE),
                percent(slot * (place + 0.5)),
                HEIGHT - height,
                height,
                month.value().brief(),
                head[0],
                head[1]);
    }

    /** The same for who hears the page. */
    private static String sentence(Line line, List<Month> months) {
        return line.title() + ". "
                + months.stream()
                        .map(month ->
                                month.period().head() + ": " + month.value().words())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}
