package org.homeward.programme.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;

/** An event as it was typed: one that can be planned, or the form with what to do next. */
sealed interface TypedEvent {
    int LONGEST_NAME = 200;
    int LONGEST_ABOUT = 1000;

    record Sound(Event event) implements TypedEvent {}

    record Unsound(Form form) implements TypedEvent {}

    static TypedEvent of(Form typed) {
        Optional<LocalDate> day = typed.date("on");
        Optional<LocalTime> from = ClockTime.read(typed.value("from"));
        Optional<LocalTime> until = ClockTime.read(typed.value("until"));
        Form form = typed.require("name", "Give it a name.").require("place", "Write where it is.");
        form = day.isPresent() ? form : form.refuse("on", "Enter the day, for example 3 12 2026.");
        form = from.isPresent() ? form : form.refuse("from", ClockTime.ADVICE);
        form = until.isPresent() ? form : form.refuse("until", ClockTime.ADVICE);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            form = form.refuse("until", "It ends before it begins. Check both times.");
        }
        form = FreeText.check(form, LONGEST_NAME, "name", "place");
        form = FreeText.check(form, LONGEST_ABOUT, "about");
        return form.hasErrors()
                ? new Unsound(form)
                : new Sound(new Event(
                        Sent.id(form),
                        form.value("name"),
                        form.value("place"),
                        ClockTime.on(day.orElseThrow(), from.orElseThrow()),
                        ClockTime.on(day.orElseThrow(), until.orElseThrow()),
                        form.value("about")));
    }
}
