package org.homeward.messages.conversation;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form of a message that begins a topic. */
public record NewMessagePage(About about, Form form) implements FormPage {
    @Override
    public String title() {
        return "Write a message about " + about.called();
    }
}
