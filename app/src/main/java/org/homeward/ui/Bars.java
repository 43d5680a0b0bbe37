package org.homeward.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by month as bars, each with its number, and the line of what is aimed at (in pixels from the top, null without one): across in
 * per cent of the width and down in pixels, so that letters keep their size.
 */
public record Bars(Words words, List<Bar> bars, @Nullable Integer aim) {
    public static final int HEIGHT = 140;

    private static final int PERCENT = 100;
    private static final double WIDE = 0.6;
    /** A first month is not as wide as the sheet. */
    private static final int FEWEST = 6;

    public Bars {
        bars = List.copyOf(bars);
    }

    /** What is said of them all; the sentence is for who hears the page, and the id stands once on it. */
    public record Words(String id, String title, String sentence, String caption) {}

    /** "Dec 2022", how much, and the number as it stands on the bar. */
    public record Month(String head, double much, String number) {}

    /** What a bar of the whole height stands for, more than 0, and what is aimed at. */
    public record Scale(double highest, @Nullable Double aim) {}

    /** One month: from the left, its width and middle in per cent, from the top and its height in pixels. */
    public record Bar(String x, String width, String middle, int y, int height, Month of) {
        public String month() {
            return of.head().split(" ", -1)[0];
        }

        public String year() {
            return of.head().split(" ", -1)[1];
        }
    }

    public static Bars of(Words words, List<Month> oldestFirst, Scale scale) {
        double slot = (double) PERCENT / Math.max(FEWEST, oldestFirst.size());
        List<Bar> bars = IntStream.range(0, oldestFirst.size())
                .mapToObj(place -> bar(oldestFirst.get(place), place * slot, slot, scale.highest()))
                .toList();
        Double aim = scale.aim();
        return new Bars(words, bars, aim == null ? null : HEIGHT - pixels(aim, scale.highest()));
    }

    private static Bar bar(Month month, double left, double slot, double highest) {
        int height = pixels(month.much(), highest);
        return new Bar(
                percent(left + slot * (1 - WIDE) / 2),
                percent(slot * WIDE),
                percent(left + slot / 2),
                HEIGHT - height,
                height,
                month);
    }

    private static int pixels(double much, double highest) {
        return (int) Math.round(HEIGHT * much / highest);
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}
