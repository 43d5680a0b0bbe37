package org.homeward.programme.teaching;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that plans a training, or logs one that was given. */
public record NewTeachingPage(Form form) implements FormPage {
    @Override
    public String title() {
        return "Plan or log a training";
    }
}
