package org.homeward.access.tablet;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Where a badge is shown to a shared tablet: by its camera, or by a reader that types. */
public record ShowBadgePage(Form form, String home, String tablet) implements FormPage {
    ShowBadgePage(Form form, Tablet tablet) {
        this(form, tablet.homeName(), tablet.name());
    }

    @Override
    public String title() {
        return "Show your badge";
    }

    @Override
    public boolean scans() {
        return true;
    }
}
