package org.homeward.programme.teaching;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Sent;
import org.homeward.programme.office.Topic;
import org.homeward.ui.Form;

/** A training as it was typed: one that can be written down, or the form with what to do next. */
sealed interface TypedTeaching {
    int LONGEST_NAME = 200;
    int LONGEST_MATERIALS = 2000;
    int YEARS_BACK = 10;

    record Sound(Teaching teaching) implements TypedTeaching {}

    record Unsound(Form form) implements TypedTeaching {}

    static TypedTeaching of(Form typed, LocalDate today) {
        Optional<Topic> topic = Topic.named(typed.value("topic"));
        Optional<Audience> audience = Audience.named(typed.value("audience"));
        Optional<Format> format = Format.named(typed.value("format"));
        Optional<LocalDate> on = typed.date("on");
        Form form = topic.isPresent() ? typed : typed.refuse("topic", "Choose what it is about.");
        form = audience.isPresent() ? form : form.refuse("audience", "Choose who it is for.");
        form = format.isPresent() ? form : form.refuse("format", "Choose how it is given.");
        if (on.filter(day -> day.isAfter(today.minusYears(YEARS_BACK)) && day.isBefore(today.plusYears(1)))
                .isEmpty()) {
            form = form.refuse("on", "Enter the day, for example 3 12 2026.");
        }
        int minutes = minutes(form.value("minutes"));
        if (minutes < 5 || minutes > 600) {
            form = form.refuse("minutes", "Enter how long it is, from 5 to 600 minutes.");
        }
        form = form.require("trainer", "Write who gives it.");
        form = FreeText.check(form, LONGEST_NAME, "trainer");
        form = FreeText.check(form, LONGEST_MATERIALS, "materials");
        if (form.hasErrors()) {
            return new Unsound(form);
        }
        LocalDate day = on.orElseThrow();
        return new Sound(new Teaching(
                Sent.id(form),
                new Teaching.Subject(topic.orElseThrow(), audience.orElseThrow(), format.orElseThrow()),
                new Teaching.Held(day, minutes, form.value("trainer")),
                form.value("materials"),
                day.isAfter(today) ? Teaching.Status.BOOKED : Teaching.Status.DONE,
                null));
    }

    private static int minutes(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }
}
