package org.homeward.training;

import java.util.List;
import org.homeward.ui.Page;

/** What I have learnt, until when it holds, and where I am booked: one standing for each home I work in. */
public record MyTrainingPage(List<StaffTraining> mine, List<Assessment> assessments, List<Booking> bookings)
        implements Page {
    static final String PATH = "/my-training";

    public MyTrainingPage {
        mine = List.copyOf(mine);
        assessments = List.copyOf(assessments);
        bookings = List.copyOf(bookings);
    }

    @Override
    public String title() {
        return "My training";
    }
}
