package org.homeward.access.people;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.Page;

/** The organisations whose people somebody keeps, found by name or ODS code. */
public record PeoplePage(Form form, List<Workplace> found) implements Page {
    @Override
    public String title() {
        return "People";
    }
}
