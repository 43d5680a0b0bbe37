package org.homeward.programme.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Form;

/** Of which day, within which border, and the form that asks for both; a day that is none or still to come is refused. */
record Asked(LocalDate day, Border border, Form form) {
    static final String DAY = "day";

    static Asked of(Form form, LocalDate today) {
        Border border = Border.read(form.value("border"));
        boolean typed = Stream.of(DAY, DAY + "-month", DAY + "-year")
                .anyMatch(box -> !form.value(box).isEmpty());
        Optional<LocalDate> day = typed ? form.date(DAY) : linked(form.value("on"), today);
        boolean good =
                day.filter(one -> !one.isAfter(today) && one.getYear() > 2000).isPresent();
        Form shown = good ? form : form.refuse(DAY, "Enter a day up to today, for example 31 12 2022.");
        LocalDate counted = good ? day.orElseThrow() : today;
        return new Asked(counted, border, (typed ? shown : shown.with(DAY, counted)).with("border", border.name()));
    }

    private static Optional<LocalDate> linked(String on, LocalDate today) {
        try {
            return Optional.of(on.isEmpty() ? today : LocalDate.parse(on));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    String query() {
        return "on=" + day + "&border=" + border;
    }

    /** For the twelve months of a chart: the ends of the months before, then the day itself. */
    java.util.List<LocalDate> months() {
        java.time.YearMonth last = java.time.YearMonth.from(day);
        return java.util.stream.IntStream.range(0, 12)
                .mapToObj(place ->
                        place == 11 ? day : last.minusMonths(11L - place).atEndOfMonth())
                .toList();
    }
}
