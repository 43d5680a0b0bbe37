package org.homeward.observations.earlier;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Handing in an export of another system. */
public record EarlierUploadPage(Form form) implements FormPage {
    static final String FILE = "file";
    static final String CHECK = "check";

    @Override
    public String title() {
        return "Import earlier sets";
    }

    List<Option> checkFirst() {
        return List.of(
                Option.of("yes", "Only check it first").explained("You see how the scores compare. Nothing is kept"));
    }
}
