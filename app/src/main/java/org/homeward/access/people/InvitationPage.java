package org.homeward.access.people;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Where a newcomer sets a password; name and email are empty when the link no longer works. */
public record InvitationPage(Form form, String name, String email) implements FormPage {
    @Override
    public String title() {
        return works() ? "Welcome to Homeward" : "This link does not work";
    }

    public boolean works() {
        return !email.isEmpty();
    }
}
