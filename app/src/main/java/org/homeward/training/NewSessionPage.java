package org.homeward.training;

import java.util.Arrays;
import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** The form that plans a session. */
public record NewSessionPage(Form form) implements FormPage {
    @Override
    public String title() {
        return "Plan a session";
    }

    List<Option> parts() {
        return Arrays.stream(Part.values())
                .map(part -> Option.of(part.name(), part.words()))
                .toList();
    }
}
