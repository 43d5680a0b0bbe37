package org.homeward.observations.escalation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.homeward.clinical.escalation.SpecialDay;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** Other hours on one day as they were typed; no time at all means closed all day. */
record TypedDay(Form form, @Nullable SpecialDay day) {
    static TypedDay of(Form typed, LocalDate today) {
        LocalDate on = date(typed.value("on"));
        Form form = on == null || on.isBefore(today) || on.isAfter(today.plusYears(1))
                ? typed.refuse("on", "Choose a day from today on, at most a year from now.")
                : typed;
        SpecialDay day = on == null ? null : day(typed, on);
        if (day == null && on != null) {
            form = form.refuse(
                    "on-opens",
                    "Type two times, for example 08:00 and 12:30. Leave both empty if it is closed all day.");
        }
        return new TypedDay(form, form.hasErrors() ? null : day);
    }

    private static @Nullable SpecialDay day(Form form, LocalDate on) {
        if (form.value("on-opens").isEmpty() && form.value("on-closes").isEmpty()) {
            return SpecialDay.closed(on);
        }
        try {
            LocalTime opens = LocalTime.parse(form.value("on-opens"));
            LocalTime closes = LocalTime.parse(form.value("on-closes"));
            return opens.isBefore(closes) ? new SpecialDay(on, opens, closes) : null;
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
