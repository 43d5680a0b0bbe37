package org.homeward.residents.register;

import java.util.regex.Pattern;
import org.homeward.ui.Form;

/** The version a form was filled in from; one that is not a number is none, and so out of date. */
final class VersionField {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private VersionField() {}

    static int read(Form form) {
        String typed = form.value(Field.VERSION);
        return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }
}
