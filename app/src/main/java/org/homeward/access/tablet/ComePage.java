package org.homeward.access.tablet;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Agency staff say who they are. */
public record ComePage(Form form, String home, String tablet) implements FormPage {
    ComePage(Form form, Tablet tablet) {
        this(form, tablet.homeName(), tablet.name());
    }

    @Override
    public String title() {
        return "I come from an agency";
    }

    @Override
    public boolean scans() {
        return true;
    }
}
