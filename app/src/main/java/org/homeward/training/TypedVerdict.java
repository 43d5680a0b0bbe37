package org.homeward.training;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.ui.Form;

/** An assessment as it was typed: one that can be written down, or the form with what to do next. */
sealed interface TypedVerdict {
    int LONGEST_NAME = 200;

    record Sound(Assessments.Verdict verdict) implements TypedVerdict {}

    record Unsound(Form form) implements TypedVerdict {}

    static Form blank(LocalDate today) {
        return Form.blank().with("on", today);
    }

    static TypedVerdict of(Form typed, StaffMember person, LocalDate today) {
        Optional<Part> part = Part.named(typed.value("part"));
        String result = typed.value("result");
        Form form = part.isPresent() ? typed : typed.refuse("part", "Choose the part.");
        if (!result.equals("passed") && !result.equals("not-yet")) {
            form = form.refuse("result", "Choose “passed” or “not yet”.");
        }
        Optional<LocalDate> on = form.date("on");
        if (on.isEmpty()) {
            form = form.refuse("on", "Enter the day, for example 3 12 2026.");
        } else if (on.get().isAfter(today)) {
            form = form.refuse("on", "That day is still to come. Enter the day of the assessment.");
        } else if (on.get().isBefore(today.minusYears(5))) {
            form = form.refuse("on", "That is more than 5 years ago. Check the year.");
        }
        form = form.require("assessor", "Write who watched and decided, for example: Beth Hart, ICB.");
        if (names(form.value("assessor"), person)) {
            form = form.refuse("assessor", "Nobody can assess themselves. Write who watched and decided.");
        }
        if (form.value("assessor").length() > LONGEST_NAME) {
            form = form.refuse("assessor", "Say it in at most " + LONGEST_NAME + " characters.");
        }
        return form.hasErrors()
                ? new Unsound(form)
                : new Sound(new Assessments.Verdict(
                        person.person(),
                        part.orElseThrow(),
                        on.orElseThrow(),
                        result.equals("passed"),
                        form.value("assessor")));
    }

    /** However it is written: "grace bell", or "Grace Bell, manager". */
    private static boolean names(String assessor, StaffMember person) {
        return letters(assessor).startsWith(letters(person.name()));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("\\P{L}+", " ").strip();
    }
}
