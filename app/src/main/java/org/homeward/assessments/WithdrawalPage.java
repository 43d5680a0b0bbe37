package org.homeward.assessments;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Taking back what was wrong, with a reason. */
public record WithdrawalPage(Visit visit, String what, Entered entered, String action, Form form) implements FormPage {
    @Override
    public String title() {
        return "This " + what + " was not right";
    }
}
