package org.homeward.observations.chart;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.kernel.London;
import org.homeward.ui.Form;

/** The period that was asked for; what cannot be read comes back as an error beside the chart of the last 7 days. */
record Asked(Period period, Form form) {
    private static final String DEFAULT = "7d";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final String EXAMPLE = " For example, 2026-11-22.";

    static Asked of(Form form, Instant now) {
        if (!form.value("from").isEmpty() || !form.value("to").isEmpty()) {
            return between(form, now);
        }
        String name = form.value("period").isEmpty() ? DEFAULT : form.value("period");
        return Period.OFFERED.contains(name)
                ? new Asked(Period.named(name, now), form)
                : refused(
                        form.refuse("from", "Choose 24 hours, 7 days, 28 days or all, or fill in the first day."), now);
    }

    /** Which page of the table; the first when it is not a number. */
    int page() {
        return form.value("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(form.value("page")) : 1;
    }

    private static Asked between(Form form, Instant now) {
        LocalDate today = London.day(now);
        Form filled = form.value("to").isEmpty() ? form.with("to", today.toString()) : form;
        Form checked = check(check(filled, "from", "first", today), "to", "last", today);
        if (checked.hasErrors()) {
            return refused(checked, now);
        }
        LocalDate first = LocalDate.parse(checked.value("from"));
        LocalDate last = LocalDate.parse(checked.value("to"));
        return first.isAfter(last)
                ? refused(checked.refuse("to", "The last day is before the first day. Change one of them."), now)
                : new Asked(Period.between(first, last, now), checked);
    }

    private static Form check(Form form, String field, String which, LocalDate today) {
        Optional<LocalDate> day = day(form.value(field));
        if (day.isEmpty()) {
            return form.refuse(field, "Fill in the " + which + " day as year, month and day." + EXAMPLE);
        }
        if (day.get().isAfter(today)) {
            return form.refuse(field, "The " + which + " day is in the future. Choose today or an earlier day.");
        }
        return day.get().isBefore(EARLIEST) ? form.refuse(field, "Choose a " + which + " day after 1999.") : form;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Asked refused(Form form, Instant now) {
        return new Asked(Period.named(DEFAULT, now), form);
    }
}
