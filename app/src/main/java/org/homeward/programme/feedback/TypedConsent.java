package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.programme.office.FreeText;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** Consent to quote as it was typed: the form with what is wrong, and the consent when nothing is. */
record TypedConsent(Form form, Said.@Nullable Consent consent) {
    private static final int LONGEST_NAME = 200;

    static TypedConsent of(Form typed, LocalDate today) {
        Optional<Scope> scope = Scope.named(typed.value("scope"));
        Form form = typed.require("consent-by", "Write who agreed.");
        form = scope.isPresent() ? form : form.refuse("scope", "Choose how far the words may go.");
        Optional<LocalDate> on = form.date("consent-on").filter(day -> !day.isAfter(today));
        form = on.isPresent() ? form : form.refuse("consent-on", "Enter a day that has been, for example 3 12 2026.");
        String ends = form.value("until") + form.value("until-month") + form.value("until-year");
        LocalDate until = form.date("until").orElse(null);
        if (!ends.isEmpty() && until == null) {
            form = form.refuse("until", "Enter a day of the calendar, for example 3 12 2027, or nothing.");
        }
        form = FreeText.check(form, LONGEST_NAME, "consent-by");
        return form.hasErrors()
                ? new TypedConsent(form, null)
                : new TypedConsent(
                        form, new Said.Consent(form.value("consent-by"), on.orElseThrow(), scope.orElseThrow(), until));
    }
}
