package org.homeward.observations.standing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.observations.Standings;
import org.homeward.ui.Form;

/** An authorisation of scale 2 as it was typed. */
record TypedScale(Form form, LocalDate today) {
    private static final int LONGEST = 200;

    static TypedScale of(Form typed, LocalDate today) {
        Form form = typed.require("indication", "Say why scale 2 is right for this person.");
        if (!form.value("register").matches("[0-9]{7}")) {
            form = form.refuse("register", "Type your GMC number: 7 digits.");
        }
        if (target(form).isEmpty()) {
            form = form.refuse(
                    "target-low",
                    "Type the prescribed target as two whole numbers, for example 88 and 92. On scale 2 it lies between"
                            + " 80 and 92%.");
        }
        if (form.value("document").length() > LONGEST) {
            form = form.refuse("document", "Say it in at most " + LONGEST + " characters.");
        }
        boolean ahead = day(form.value("review")).filter(today::isBefore).isPresent();
        return new TypedScale(
                ahead ? form : form.refuse("review", "Choose a day after today on which this is to be reviewed."),
                today);
    }

    /** Of a form without errors. */
    Standings.Authorisation authorisation() {
        String document = form.value("document");
        return new Standings.Authorisation(
                form.value("indication"),
                form.value("register"),
                target(form).orElseThrow(),
                document.isEmpty() ? null : document,
                today,
                LocalDate.parse(form.value("review")));
    }

    private static Optional<OxygenTarget> target(Form form) {
        String low = form.value("target-low");
        String high = form.value("target-high");
        boolean numbers = low.matches("[0-9]{1,3}") && high.matches("[0-9]{1,3}");
        return numbers && OxygenTarget.isSound(Integer.parseInt(low), Integer.parseInt(high))
                ? Optional.of(new OxygenTarget(Integer.parseInt(low), Integer.parseInt(high)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() < 10_000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
