package org.homeward.observations.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.observations.ObservedSet;
import org.homeward.ui.Form;

/** How a concern ended, as it was chosen and typed; the set must be one that was taken since it was noticed. */
record TypedOutcome(Form form, Optional<Outcome> outcome) {
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 200;

    static TypedOutcome of(Form typed, List<ObservedSet> sets) {
        Optional<Outcome.Kind> kind = Outcome.Kind.of(typed.value("outcome")).filter(Outcome.Kind.choices()::contains);
        Form form = kind.isPresent() ? typed : typed.refuse("outcome", "Choose how it ended.");
        boolean asksWho = kind.filter(Outcome.Kind::asksWho).isPresent();
        if (asksWho) {
            form = form.require("told", "Write who was told or called.");
        }
        if (form.value("told").length() > LONGEST_NAME) {
            form = form.refuse("told", "Say it in at most " + LONGEST_NAME + " characters.");
        }
        Optional<UUID> set = kind.filter(Outcome.Kind.SET_TAKEN::equals)
                .flatMap(chosen -> Typed.id(typed.value("set")))
                .filter(id -> sets.stream().anyMatch(each -> each.id().equals(id)));
        if (kind.filter(Outcome.Kind.SET_TAKEN::equals).isPresent() && set.isEmpty()) {
            form = form.refuse(sets.isEmpty() ? "outcome" : "set", noSet(sets.isEmpty()));
        }
        form = form.require("said", "Write what was decided, or what you see now.");
        if (form.value("said").length() > LONGEST) {
            form = form.refuse("said", "Say it in at most " + LONGEST + " characters.");
        }
        return form.hasErrors()
                ? new TypedOutcome(form, Optional.empty())
                : new TypedOutcome(
                        form,
                        Optional.of(new Outcome(
                                kind.orElseThrow(),
                                asksWho ? form.value("told") : null,
                                form.value("said"),
                                set.orElse(null))));
    }

    private static String noSet(boolean none) {
        return none ? "There is no set since this was noticed. Take a set first, then end it." : "Choose the set.";
    }
}
