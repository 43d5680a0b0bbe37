package org.homeward.programme.event;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that puts somebody on the register of an event. */
public record NewPersonPage(Event event, Form form) implements FormPage {
    @Override
    public String title() {
        return "Put somebody on the register";
    }
}
