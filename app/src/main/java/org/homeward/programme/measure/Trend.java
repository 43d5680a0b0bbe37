package org.homeward.programme.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.jspecify.annotations.Nullable;

/** A measure by month as bars with their numbers and a line for the target; across in per cent, down in pixels. */
public record Trend(Definition definition, List<Month> months) {
    static final int HEIGHT = 140;

    private static final int PERCENT = 100;
    private static final double WIDE = 0.6;
    private static final DateTimeFormatter HEAD = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    public Trend {
        months = List.copyOf(months);
    }

    /** The end of one month. */
    record Month(LocalDate day, Told told) {
        String head() {
            return HEAD.format(day);
        }

        /** "Dec 2022", or the day where the month is not over. */
        String words() {
            return day.equals(java.time.YearMonth.from(day).atEndOfMonth()) ? head() : London.words(day);
        }
    }

    /** One month: from the left, its width and middle in per cent, from the top and its height in pixels. */
    record Bar(String x, String width, String middle, int y, int height, String words, String month, String year) {}

    String id() {
        return definition.id().toLowerCase(Locale.ROOT);
    }

    String title() {
        return definition.name() + " by month";
    }

    /** The same for who hears the page. */
    String sentence() {
        return title() + ". "
                + months.stream()
                        .map(month -> month.words() + ": " + month.told().words())
                        .collect(Collectors.joining("; "))
                + ". Target: " + definition.aim() + ".";
    }

    List<Bar> bars() {
        double slot = (double) PERCENT / months.size();
        return IntStream.range(0, months.size())
                .mapToObj(place -> bar(months.get(place), place * slot, slot))
                .toList();
    }

    private Bar bar(Month month, double left, double slot) {
        int height = month.told().height().map(this::pixels).orElse(0);
        String[] head = month.head().split(" ", -1);
        return new Bar(
                percent(left + slot * (1 - WIDE) / 2),
                percent(slot * WIDE),
                percent(left + slot / 2),
                HEIGHT - height,
                height,
                month.told().brief().replace(" %", ""),
                head[0],
                head[1]);
    }

    private int pixels(double value) {
        return (int) Math.round(HEIGHT * value / highest());
    }

    /** Of per cent a quarter, a half or all, so that low bars can be told apart. */
    private double highest() {
        double most = Stream.concat(aimed().stream(), months.stream().flatMap(month -> month.told().height().stream()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (definition.unit() != Unit.PERCENT) {
            return Math.max(most, 0.1);
        }
        return most <= PERCENT / 4 ? PERCENT / 4 : most <= PERCENT / 2 ? PERCENT / 2 : PERCENT;
    }

    /** "50 %": what is aimed at in each month. */
    String target() {
        return definition.unit().words(definition.target());
    }

    /** What is aimed at; what the case studies tell is no aim and has no line. */
    private Optional<Double> aimed() {
        return definition.comparator().isAim() ? Optional.of(Double.valueOf(definition.target())) : Optional.empty();
    }

    /** How far from the top the line of the target is; null where there is none. */
    @Nullable
    Integer targetLine() {
        return aimed().map(value -> HEIGHT - pixels(value)).orElse(null);
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }

    boolean isShare() {
        return definition.unit().isShare();
    }

    List<Column> columns() {
        return isShare()
                ? List.of(
                        Column.of("Up to"), Column.ofNumbers("Value"), Column.ofNumbers("Made of"), Column.of("Target"))
                : List.of(Column.of("Up to"), Column.ofNumbers("Value"), Column.of("Target"));
    }
}
