package org.homeward.observations.offline;

import org.homeward.kernel.HomeId;
import org.homeward.ui.Page;

/** What somebody sees who has saved a set while there was no network. */
public record KeptSetPage(HomeId home) implements Page {
    @Override
    public String title() {
        return "Saved on this tablet, not sent yet";
    }
}
