package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.directory.OrganisationKind;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What somebody said as it was typed: one that can be kept, or the form with what to do next. */
sealed interface TypedSaid {
    int LONGEST_WORDS = 2000;
    int LONGEST_ROLE = 100;

    record Sound(Said said) implements TypedSaid {}

    record Unsound(Form form) implements TypedSaid {}

    static TypedSaid of(Form typed, LocalDate today, Picking picking) {
        Optional<Initiative> initiative = Initiative.named(typed.value("initiative"));
        Optional<Sentiment> sentiment = Sentiment.named(typed.value("sentiment"));
        Optional<Source> source = Source.named(typed.value("source"));
        Form form = FreeText.check(typed.require("words", "Write what was said."), LONGEST_WORDS, "words");
        form = FreeText.check(form.require("role", "Write what they are."), LONGEST_ROLE, "role");
        Picked picked = picking.pick(
                form,
                "organisation",
                OrganisationKind.CARE_HOME,
                OrganisationKind.GP_PRACTICE,
                OrganisationKind.PROVIDER,
                OrganisationKind.PHARMACY);
        form = picked.form();
        form = initiative.isPresent() ? form : form.refuse("initiative", "Choose what it is about.");
        form = sentiment.isPresent() ? form : form.refuse("sentiment", "Choose how it sounds.");
        form = source.isPresent() ? form : form.refuse("source", "Choose how it came to you.");
        Optional<LocalDate> on = form.date("on").filter(day -> !day.isAfter(today));
        form = on.isPresent() ? form : form.refuse("on", "Enter a day that has been, for example 3 12 2026.");
        Said.@Nullable Consent consent = null;
        if (form.value("may-quote").equals("yes")) {
            TypedConsent agreed = TypedConsent.of(form, today);
            form = agreed.form();
            consent = agreed.consent();
        }
        return form.hasErrors()
                ? new Unsound(form)
                : new Sound(new Said(
                        Sent.id(form),
                        form.value("words"),
                        new Said.Speaker(
                                form.value("role"),
                                picked.id(),
                                picked.known().name(),
                                picked.known().kind()),
                        new Said.Kind(initiative.orElseThrow(), sentiment.orElseThrow(), source.orElseThrow()),
                        on.orElseThrow(),
                        consent,
                        null));
    }
}
