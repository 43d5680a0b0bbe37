package org.homeward.access.signin;

import org.homeward.access.signin.factor.Authenticator;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.jspecify.annotations.Nullable;

/** The picture and the letters that join a phone to an account, and a field for its first code. */
public record SetUpPage(
        Form form, Authenticator authenticator, @Nullable String demoCode) implements FormPage {
    @Override
    public String title() {
        return "Set up your second step";
    }
}
