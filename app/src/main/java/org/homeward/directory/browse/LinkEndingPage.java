package org.homeward.directory.browse;

import java.util.UUID;
import org.homeward.directory.Organisation;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Saying from which day two organisations no longer work together. */
public record LinkEndingPage(Organisation organisation, Organisation other, UUID link, Form form) implements FormPage {
    static final String ON = "on";

    @Override
    public String title() {
        return "End the link with " + Shown.name(other);
    }

    LinkEndingPage refused(String reason) {
        return new LinkEndingPage(organisation, other, link, form.refuse(ON, reason));
    }

    String back() {
        return Shown.path(organisation);
    }

    String path() {
        return back() + "/links/" + link + "/ending";
    }

    String question() {
        return "From which day do " + Shown.name(organisation) + " and " + Shown.name(other)
                + " no longer work together?";
    }
}
