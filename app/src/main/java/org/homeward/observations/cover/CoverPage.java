package org.homeward.observations.cover;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Page;

/** The homes a clinician covers, and which of them they have opened. */
public record CoverPage(List<Home> homes) implements Page {
    public record Home(HomeId id, String name, boolean opened) {}

    public boolean hasOpened() {
        return homes.stream().anyMatch(Home::opened);
    }

    @Override
    public String title() {
        return "Homes you cover";
    }
}
