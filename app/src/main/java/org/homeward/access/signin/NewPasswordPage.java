package org.homeward.access.signin;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The password has ended: a new one is asked for before anything else. */
public record NewPasswordPage(Form form) implements FormPage {
    @Override
    public String title() {
        return "Choose a new password";
    }
}
