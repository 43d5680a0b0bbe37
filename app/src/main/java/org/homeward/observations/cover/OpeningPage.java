package org.homeward.observations.cover;

import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Why do you need to look? The home reads the answer. */
public record OpeningPage(HomeId home, String name, Form form) implements FormPage {
    @Override
    public String title() {
        return "Open the records of " + name;
    }
}
