package org.homeward.programme.home;

import java.util.List;
import org.homeward.directory.Organisation;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Finding a home by a part of its name, its town, postcode or code. */
public record HomesPage(Form form, List<Organisation> found) implements FormPage {
    static final String TYPED = "q";

    public HomesPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Homes";
    }
}
