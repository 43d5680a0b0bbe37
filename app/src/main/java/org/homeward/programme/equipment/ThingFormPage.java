package org.homeward.programme.equipment;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.jspecify.annotations.Nullable;

/** The form for a new thing, or for what is written about one; its asset tag stays. */
public record ThingFormPage(Form form, @Nullable Thing known) implements FormPage {
    @Override
    public String title() {
        return known == null
                ? "Add a thing"
                : "Change what is written about " + known.label().tag();
    }

    String action() {
        return known == null ? LedgerPage.PATH : known.path() + "/label";
    }

    String back() {
        return known == null ? LedgerPage.PATH : known.path();
    }
}
