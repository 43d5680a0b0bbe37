package org.homeward.programme.event;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that plans an event. */
public record NewEventPage(Form form) implements FormPage {
    @Override
    public String title() {
        return "Plan an event";
    }
}
