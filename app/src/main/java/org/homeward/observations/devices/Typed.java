package org.homeward.observations.devices;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What comes out of the fields of the forms about devices. */
final class Typed {
    static final String ID = "id";

    private Typed() {}

    /** The id that was made with the form. */
    static UUID id(Form form) {
        try {
            return UUID.fromString(form.value(ID));
        } catch (IllegalArgumentException notAnId) {
            return Ids.next();
        }
    }

    static @Nullable String text(Form form, String field) {
        String typed = form.value(field);
        return typed.isEmpty() ? null : typed;
    }

    /** This form, refused when a text in it is longer than the register keeps. */
    static Form atMost(Form form, String field, int longest) {
        return form.value(field).length() > longest
                ? form.refuse(field, "Say it in at most " + longest + " characters.")
                : form;
    }

    /** A date that may be left out: refused when something is in its boxes and it is none. */
    static Form dateOrNone(Form form, String field) {
        boolean blank = form.value(field).isEmpty()
                && form.value(field + "-month").isEmpty()
                && form.value(field + "-year").isEmpty();
        return blank || date(form, field).isPresent()
                ? form
                : form.refuse(field, "Enter a real date, for example 31 3 2027, or leave it out.");
    }

    static Optional<LocalDate> date(Form form, String field) {
        return form.date(field).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
    }
}
