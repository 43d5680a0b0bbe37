package org.homeward.training;

import java.util.Arrays;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** One of the home's people: the three parts, what was written down, and the form for the next assessment. */
public record ColleaguePage(
        HomeId home, StaffTraining staff, List<Assessment> assessments, List<Booking> bookings, Form form)
        implements FormPage {
    public ColleaguePage {
        assessments = List.copyOf(assessments);
        bookings = List.copyOf(bookings);
    }

    @Override
    public String title() {
        return "Training of " + staff.person().name();
    }

    String path() {
        return path(home, staff);
    }

    static String path(HomeId home, StaffTraining staff) {
        return "/homes/" + home + "/training/people/" + staff.person().person();
    }

    List<Option> parts() {
        return Arrays.stream(Part.values())
                .map(part -> Option.of(part.name(), part.words()).explained("They can " + part.skill()))
                .toList();
    }

    List<Option> results() {
        return List.of(Option.of("passed", "Passed"), Option.of("not-yet", "Not yet"));
    }
}
