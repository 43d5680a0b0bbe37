package org.homeward.programme.event;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that adds a session to an event. */
public record NewTalkPage(Event event, Form form) implements FormPage {
    @Override
    public String title() {
        return "Add a session";
    }
}
