package org.homeward.programme.feedback;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form for what somebody said. */
public record NewFeedbackPage(Form form) implements FormPage {
    @Override
    public String title() {
        return "Add what somebody said";
    }
}
