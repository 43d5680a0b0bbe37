package org.homeward.programme.office;

import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.ui.Form;

/** The id that a page gives to what it sends, so that the same form sent twice is written once. */
public final class Sent {
    public static final String ID = "id";

    private Sent() {}

    public static Form blank() {
        return Form.blank().with(ID, Ids.next().toString());
    }

    /** The id of the form; a new one when it has none that can be read. */
    public static UUID id(Form form) {
        try {
            return UUID.fromString(form.value(ID));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }
}
