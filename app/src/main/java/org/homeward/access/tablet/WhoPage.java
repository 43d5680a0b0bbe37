package org.homeward.access.tablet;

import java.util.List;
import org.homeward.ui.Page;

/** The people who can come back to this tablet by PIN. */
public record WhoPage(String home, String tablet, String notice, List<Present> present) implements Page {
    WhoPage(Tablet tablet, String notice, List<Present> present) {
        this(tablet.homeName(), tablet.name(), notice, present);
    }

    @Override
    public String title() {
        return "Who are you?";
    }

    @Override
    public boolean scans() {
        return true;
    }
}
