package org.homeward.observations.escalation;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A step as it was tapped, or the form with what is still missing (tap is null). */
record TypedStep(Form form, Steps.@Nullable Tap tap) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 2000;

    /** By the home: whoever is not named is the one the page said to ring. */
    static TypedStep byTheHome(Form typed, String called) {
        return kind(typed).map(kind -> byTheHome(typed, kind, called)).orElseGet(() -> unchosen(typed));
    }

    private static TypedStep byTheHome(Form typed, Step.Kind kind, String called) {
        boolean isCall = kind == Step.Kind.CALLED || kind == Step.Kind.NO_ANSWER;
        Form form = isCall ? typed : typed.require("who", "Write the name of who said it.");
        return of(form, kind, form.value("who").isEmpty() ? called : form.value("who"));
    }

    /** By who was called, in their own name. */
    static TypedStep byThemselves(Form typed) {
        return kind(typed)
                .filter(kind -> kind == Step.Kind.ACKNOWLEDGED || kind == Step.Kind.ADVICE)
                .map(kind -> of(typed, kind, null))
                .orElseGet(() -> unchosen(typed));
    }

    private static TypedStep unchosen(Form typed) {
        return new TypedStep(typed.refuse("words", "Choose what happened: tap one of the buttons."), null);
    }

    private static Optional<Step.Kind> kind(Form typed) {
        return Arrays.stream(Step.Kind.values())
                .filter(kind -> kind.isTapped())
                .filter(kind -> kind.name().equals(typed.value("kind")))
                .findFirst();
    }

    private static TypedStep of(Form typed, Step.Kind kind, @Nullable String who) {
        Form form = kind == Step.Kind.ADVICE ? typed.require("words", "Write what was said.") : typed;
        if (form.value("words").length() > LONGEST_WORDS) {
            form = form.refuse("words", "Say it in at most " + LONGEST_WORDS + " characters.");
        }
        if (form.value("who").length() > LONGEST_NAME) {
            form = form.refuse("who", "Say it in at most " + LONGEST_NAME + " characters.");
        }
        String words = form.value("words");
        return new TypedStep(form, form.hasErrors() ? null : new Steps.Tap(kind, who, words.isEmpty() ? null : words));
    }
}
