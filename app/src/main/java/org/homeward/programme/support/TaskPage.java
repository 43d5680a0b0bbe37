package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that sets a task. */
public record TaskPage(Form form, List<Caller> found) implements FormPage {
    static final String PATH = DeskPage.PATH + "/tasks";

    public TaskPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Set a task";
    }
}
