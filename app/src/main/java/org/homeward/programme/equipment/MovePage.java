package org.homeward.programme.equipment;

import java.util.List;
import java.util.Locale;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** The form for what happened to a thing. */
public record MovePage(Thing thing, Move move, Form form) implements FormPage {
    @Override
    public String title() {
        return thing.label().tag() + ": " + move.words().toLowerCase(Locale.UK);
    }

    String action() {
        return thing.path() + "/" + move.slug();
    }

    boolean isLoan() {
        return move == Move.LENT;
    }

    boolean asksForWipe() {
        return thing.label().kind().keepsData() && (move == Move.WIPED || move == Move.RETURNED || move == Move.FOUND);
    }

    boolean isLoss() {
        return move == Move.LOST;
    }

    boolean mayWait() {
        return move != Move.WIPED;
    }

    static List<Option> pin() {
        return List.of(Option.of("agreed", "The home has agreed to the rules for the PIN"));
    }
}
