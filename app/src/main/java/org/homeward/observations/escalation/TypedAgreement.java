package org.homeward.observations.escalation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A clinician's agreement as it was typed: which version, the register number, until when. */
record TypedAgreement(Form form, @Nullable UUID version, Protocols.@Nullable Agreement agreement) {
    private static final String DATE = "Choose a day within the next 2 years.";

    static TypedAgreement of(Form typed, LocalDate today) {
        Form form = typed.value("register").matches("[0-9]{7}")
                ? typed
                : typed.refuse("register", "Type the 7 digits of your GMC number.");
        LocalDate review = review(form);
        if (review == null || !review.isAfter(today) || review.isAfter(today.plusYears(2))) {
            form = form.refuse("review", DATE);
        }
        return form.hasErrors() || review == null
                ? new TypedAgreement(form, null, null)
                : new TypedAgreement(form, version(form), new Protocols.Agreement(form.value("register"), review));
    }

    private static @Nullable LocalDate review(Form form) {
        try {
            return LocalDate.parse(form.value("review"));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** What is no id is no version that is still the newest. */
    private static UUID version(Form form) {
        try {
            return UUID.fromString(form.value("version"));
        } catch (IllegalArgumentException notAnId) {
            return new UUID(0, 0);
        }
    }
}
