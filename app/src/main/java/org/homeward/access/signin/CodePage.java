package org.homeward.access.signin;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.jspecify.annotations.Nullable;

/** The second step: six digits from the phone, a passkey, or a recovery code. */
public record CodePage(Form form, @Nullable String demoCode) implements FormPage {
    @Override
    public String title() {
        return "Your code";
    }
}
