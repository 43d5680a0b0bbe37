package org.homeward.programme.office;

import java.util.UUID;
import org.homeward.directory.Organisation;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** The organisation that was meant, or null and the form that says what to do next. */
public record Picked(Form form, @Nullable Organisation organisation) {
    /** For when the form has no errors. */
    public Organisation known() {
        if (organisation == null) {
            throw new IllegalStateException("nobody was picked");
        }
        return organisation;
    }

    public UUID id() {
        return known().id();
    }
}
