package org.homeward.observations.earlier;

import org.homeward.ui.Page;

/** What a file holds that was not kept: it was only checked, or all of it is here already. */
public record EarlierCheckPage(EarlierSummary summary, boolean isKnown) implements Page {
    @Override
    public String title() {
        return isKnown ? "Nothing to change" : "Checked, nothing kept yet";
    }
}
