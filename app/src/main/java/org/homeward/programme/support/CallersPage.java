package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Page;

/** The part of the desk that shows who was found, while somebody types. */
public record CallersPage(String typed, List<Caller> found) implements Page {
    static final String PATH = DeskPage.PATH + "/callers";

    public CallersPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Found";
    }
}
