package org.homeward.access.tablet;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Six digits of one person; or the way to the full sign-in, when there were too many wrong ones. */
public record PinPage(Form form, String home, String tablet, Present person) implements FormPage {
    PinPage(Form form, Tablet tablet, Present person) {
        this(form, tablet.homeName(), tablet.name(), person);
    }

    @Override
    public String title() {
        return "PIN of " + person.name();
    }

    static Form blank(Present person) {
        return person.shut()
                ? Form.blank()
                        .refuse("pin", "Too many wrong PINs. Sign in with your password to use your PIN here again.")
                : Form.blank();
    }

    static Form wrong(int left) {
        return Form.blank()
                .refuse("pin", "This PIN is wrong. You have " + left + (left == 1 ? " more try." : " more tries."));
    }
}
