package org.homeward.assessments.skin;

import java.time.Instant;
import org.homeward.assessments.Typed;
import org.homeward.ui.Form;

/** What was typed about a wound that was found: where it is, how it came, and the first look at it. */
record TypedWound(TypedWoundLook first) {
    static TypedWound of(Form typed, byte[] file, Instant now) {
        Form form = typed;
        if (Typed.one(form, "place", BodyPlace.class).isEmpty()) {
            form = form.refuse("place", "Choose where it is.");
        }
        if (Typed.one(form, "side", Side.class).isEmpty()) {
            form = form.refuse("side", "Choose the person's own left or right, or the middle.");
        }
        return new TypedWound(TypedWoundLook.of(Typed.notTooLong(form, "origin"), file, now));
    }

    Form form() {
        return first.form();
    }

    /** The form's id is the wound's and its first look's: they are in two tables. */
    NewWound wound() {
        return new NewWound(
                Typed.id(form()),
                new Where(
                        Typed.one(form(), "place", BodyPlace.class).orElseThrow(),
                        Typed.one(form(), "side", Side.class).orElseThrow()),
                Typed.words(form(), "origin"),
                first.look());
    }
}
