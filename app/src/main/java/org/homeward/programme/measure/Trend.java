package org.homeward.programme.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.ui.Bars;
import org.homeward.ui.Column;

/** A measure by month, as bars with the line of its target and as a table. */
public record Trend(Definition definition, List<Month> months) {
    private static final int PERCENT = 100;
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

    String title() {
        return definition.name() + " by month";
    }

    Bars bars() {
        String id = definition.id().toLowerCase(Locale.ROOT);
        String line = hasTarget() ? " The broken line is the target: " + definition.aim() + "." : "";
        return Bars.of(
                new Bars.Words(id, title(), sentence(), title() + "." + line),
                months.stream().map(Trend::bar).toList(),
                new Bars.Scale(highest(), aimed().orElse(null)));
    }

    private static Bars.Month bar(Month month) {
        return new Bars.Month(
                month.head(),
                month.told().height().orElse(0.0),
                month.told().brief().replace(" %", ""));
    }

    private String sentence() {
        return title() + ". "
                + months.stream()
                        .map(month -> month.words() + ": " + month.told().words())
                        .collect(Collectors.joining("; "))
                + ". Target: " + definition.aim() + ".";
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

    boolean hasTarget() {
        return aimed().isPresent();
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
