package org.homeward.dspt.publication;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Handing in a file of statuses; the guard's question is asked only once it has stopped one. */
public record StatusUploadPage(Form form, boolean isGuarded) implements FormPage {
    static final String FILE = "file";
    static final String DAY = "day";
    static final String CHECK = "check";
    static final String ANYWAY = "anyway";

    @Override
    public String title() {
        return "Import DSPT statuses";
    }

    static List<Option> checkFirst() {
        return List.of(Option.of("yes", "Only check it first").explained("You see what would change. Nothing is kept"));
    }

    static List<Option> anyway() {
        return List.of(Option.of("yes", "I have looked at the file, and it is right"));
    }
}
