package org.homeward.access.tablet;

import org.homeward.ui.Page;

/** Whether somebody has a badge, and making or withdrawing it. */
public record MyBadgePage(boolean exists) implements Page {
    @Override
    public String title() {
        return "My badge";
    }
}
