package org.homeward.access.signin;

import java.time.LocalDate;
import org.homeward.access.signin.password.PasswordAge;
import org.homeward.kernel.London;
import org.homeward.ui.Page;

/** The password ends soon: on which day, and how far off that is ("in 5 days", "tomorrow"). */
public record ReminderPage(String day, String distance) implements Page {
    static ReminderPage of(PasswordAge age, LocalDate today) {
        int days = age.daysLeft(today);
        return new ReminderPage(London.words(age.endsOn()), days == 1 ? "tomorrow" : "in " + days + " days");
    }

    @Override
    public String title() {
        return "Your password ends " + distance;
    }
}
