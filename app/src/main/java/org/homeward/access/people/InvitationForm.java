package org.homeward.access.people;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.homeward.kernel.Actor;
import org.homeward.ui.Form;

/** What a manager types to invite somebody, checked field by field. */
record InvitationForm(Form form, Workplace workplace, Actor by) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST = 200;

    Form checked(LocalDate today) {
        Form named = form.require("name", "Enter the person's first name and family name.")
                .require("email", "Enter the person's work email address.");
        Form checked = isText("name") ? named : named.refuse("name", "Enter a name of at most 200 letters.");
        if (!EMAIL.matcher(form.value("email")).matches() || !isText("email")) {
            checked = checked.refuse("email", "Enter an email address, for example ada.obi@example.org.");
        }
        if (workplace.role(form.value("role"), by).isEmpty()) {
            checked = checked.refuse("role", "Choose what the person does here.");
        }
        return isNear(today)
                ? checked
                : checked.refuse("starts", "Enter the day on which the person starts, within a year of today.");
    }

    private boolean isText(String field) {
        return form.value(field).length() <= LONGEST;
    }

    private boolean isNear(LocalDate today) {
        return form.date("starts")
                .filter(day -> day.isAfter(today.minusYears(1)) && day.isBefore(today.plusYears(1)))
                .isPresent();
    }
}
