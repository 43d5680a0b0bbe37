package org.homeward.observations.offline;

import org.homeward.ui.Page;

/** Asks for the six digits of the round on a tablet; it is kept there and says nothing about anybody. */
public record LockedRoundPage() implements Page {
    @Override
    public String title() {
        return "Open the round on this tablet";
    }
}
