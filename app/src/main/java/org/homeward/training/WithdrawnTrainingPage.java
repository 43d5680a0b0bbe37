package org.homeward.training;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Taking back an assessment that was wrong, such as one of somebody else. */
public record WithdrawnTrainingPage(ColleaguePage of, Assessment assessment, Form form) implements FormPage {
    @Override
    public String title() {
        return "This was not right";
    }

    String action() {
        return of.path() + "/assessments/" + assessment.id() + "/withdrawal";
    }
}
