package org.homeward.dspt.publication;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Taking the newest file back, with a reason. */
public record UndoingPage(StatusFile file, Form form) implements FormPage {
    static final String REASON = "reason";

    @Override
    public String title() {
        return "Take this file back";
    }
}
