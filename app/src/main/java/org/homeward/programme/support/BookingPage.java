package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that books a session ahead. */
public record BookingPage(Form form, List<Caller> found) implements FormPage {
    static final String PATH = DeskPage.PATH + "/bookings";

    public BookingPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Book a session";
    }
}
