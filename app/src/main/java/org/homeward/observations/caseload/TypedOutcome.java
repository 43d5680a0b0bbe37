package org.homeward.observations.caseload;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.observations.Answered;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What was done, as it was chosen and typed, or the form with what is still missing (outcome is null). */
record TypedOutcome(Form form, Answers.@Nullable Outcome outcome) {
    private static final int LONGEST = 500;

    static TypedOutcome of(Form typed) {
        Optional<Answered.Done> done = Arrays.stream(Answered.Done.values())
                .filter(one -> one.name().equals(typed.value("done")))
                .findFirst();
        Optional<Answered.Saved> saved = Arrays.stream(Answered.Saved.values())
                .filter(one -> one.name().equals(typed.value("saved")))
                .findFirst();
        Form form = done.isPresent() ? typed : typed.refuse("done", "Choose what you did.");
        form = refused(form);
        form = saved.isPresent() ? form : form.refuse("saved", "Choose one. If you do not know, say so.");
        return form.hasErrors()
                ? new TypedOutcome(form, null)
                : new TypedOutcome(form, outcome(form, done.orElseThrow(), saved.orElseThrow()));
    }

    private static Form refused(Form typed) {
        Form form = typed.value("changed").matches("yes|no") ? typed : typed.refuse("changed", "Choose yes or no.");
        boolean mustSay =
                form.value("changed").equals("yes") || form.value("done").equals(Answered.Done.ADVICE.name());
        if (mustSay) {
            form = form.require("words", "Write what the home is to do now.");
        }
        return form.value("words").length() > LONGEST
                ? form.refuse("words", "Say it in at most " + LONGEST + " characters.")
                : form;
    }

    private static Answers.Outcome outcome(Form form, Answered.Done done, Answered.Saved saved) {
        String words = form.value("words");
        return new Answers.Outcome(
                done, words.isEmpty() ? null : words, form.value("changed").equals("yes"), saved);
    }

    /** How many turns or outcomes the person had seen; what is no number has not been seen. */
    static int seen(Form form) {
        String seen = form.value("seen");
        return seen.matches("[0-9]{1,8}") ? Integer.parseInt(seen) : -1;
    }
}
