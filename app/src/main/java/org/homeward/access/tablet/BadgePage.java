package org.homeward.access.tablet;

import org.homeward.access.signin.factor.QrPicture;
import org.homeward.ui.Page;

/** A badge to print, shown once. */
public record BadgePage(String name, QrPicture picture) implements Page {
    @Override
    public String title() {
        return "Badge of " + name;
    }
}
