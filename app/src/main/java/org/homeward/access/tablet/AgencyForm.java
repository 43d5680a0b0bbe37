package org.homeward.access.tablet;

import java.util.Optional;
import org.homeward.ui.Form;

/** What agency staff type at a shared tablet; PINs are never sent back. */
record AgencyForm(Form form) {
    private static final int LONGEST = 80;

    Form checked() {
        Form checked = form.require("code", "Scan the code at the door, or type it.")
                .require("name", "Enter your first name and family name.")
                .require("agency", "Enter the name of your agency.");
        for (String field : new String[] {"name", "agency"}) {
            if (form.value(field).length() > LONGEST) {
                checked = checked.refuse(field, "Enter at most 80 letters.");
            }
        }
        Optional<PinRefusal> refusal = pin().refusal();
        if (refusal.isPresent()) {
            checked = checked.refuse("pin", refusal.get().words());
        } else if (!form.value("pin").equals(form.value("again"))) {
            checked = checked.refuse("again", "The two PINs are not the same. Type both again.");
        }
        return checked;
    }

    AgencyStaff.Said said() {
        return new AgencyStaff.Said(form.value("name"), form.value("agency"));
    }

    Pin pin() {
        return new Pin(form.value("pin"));
    }

    String code() {
        return form.value("code");
    }
}
