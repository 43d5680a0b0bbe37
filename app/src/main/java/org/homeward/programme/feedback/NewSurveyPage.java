package org.homeward.programme.feedback;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that opens a survey. */
public record NewSurveyPage(Form form) implements FormPage {
    @Override
    public String title() {
        return "Ask the homes";
    }
}
