package org.homeward.programme.takeover;

import java.util.List;
import java.util.UUID;
import org.homeward.ui.Form;
import org.homeward.ui.Page;

/** Which home was taken over: found while one types. */
public record FormerPage(Form form, List<Formers.Former> found) implements Page {
    static final String TYPED = "q";
    static final String PATH = TakeoversPage.PATH + "/new";

    public FormerPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Which home has a new owner?";
    }

    String typed() {
        return form.value(TYPED);
    }

    static String path(UUID home) {
        return PATH + "/" + home;
    }
}
