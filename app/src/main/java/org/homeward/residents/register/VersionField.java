package org.homeward.residents.register;

import java.util.regex.Pattern;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;

/** The version a form was filled in from; one that is not a number is none, and so out of date. */
public final class VersionField {
    public static final String NAME = Field.VERSION;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private VersionField() {}

    /** A blank form about what the entry says now. */
    public static Form of(Resident resident) {
        return Form.blank().with(NAME, String.valueOf(resident.version()));
    }

    public static int read(Form form) {
        String typed = form.value(NAME);
        return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }
}
