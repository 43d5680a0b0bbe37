package org.homeward.programme.feedback;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The questions of a survey to one home. */
public record SurveyAnswerPage(String token, SurveyRows.Opened opened, Form form) implements FormPage {
    @Override
    public String title() {
        return "A few questions to " + opened.homeName();
    }

    String action() {
        return "/survey/" + token;
    }
}
