package org.homeward.observations.escalation;

import java.util.Optional;
import java.util.UUID;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** How an escalation ended, as it was chosen, or the form with what is still missing (end is null). */
record TypedEnd(Form form, Steps.@Nullable End end) {
    private static final int LONGEST = 500;

    static TypedEnd of(Form typed) {
        Optional<Outcome> outcome = Outcome.choices().stream()
                .filter(one -> one.name().equals(typed.value("outcome")))
                .findFirst();
        Form form = outcome.isPresent() ? typed : typed.refuse("outcome", "Choose how it ended.");
        if (form.value("more").length() > LONGEST) {
            form = form.refuse("more", "Say it in at most " + LONGEST + " characters.");
        }
        return form.hasErrors() ? new TypedEnd(form, null) : new TypedEnd(form, end(form, outcome.orElseThrow()));
    }

    private static Steps.End end(Form form, Outcome outcome) {
        String more = form.value("more");
        return new Steps.End(outcome, more, seen(form));
    }

    /** What is no id has not been seen. */
    private static UUID seen(Form form) {
        try {
            return UUID.fromString(form.value("seen"));
        } catch (IllegalArgumentException notAnId) {
            return new UUID(0, 0);
        }
    }
}
