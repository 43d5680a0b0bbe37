package org.homeward.training;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** A home's own people: who holds which part until when, who is trained, and what is next for each. */
public record HomeTrainingPage(HomeId home, String homeName, List<StaffTraining> staff, Calendar calendar)
        implements Page {
    public HomeTrainingPage {
        staff = List.copyOf(staff);
    }

    /** The sessions to come, and those that have begun of which nobody has said yet who of the home came. */
    public record Calendar(List<Session> coming, List<Session> unsaid) {
        public Calendar {
            coming = List.copyOf(coming);
            unsaid = List.copyOf(unsaid);
        }
    }

    @Override
    public String title() {
        return "Training at " + homeName;
    }

    String path() {
        return "/homes/" + home + "/training";
    }

    String path(Session session) {
        return path() + "/sessions/" + session.id();
    }

    String path(StaffTraining of) {
        return ColleaguePage.path(home, of);
    }

    String count() {
        long trained = staff.stream().filter(StaffTraining::isTrained).count();
        return trained + " of " + staff.size() + (staff.size() == 1 ? " person is" : " people are") + " trained";
    }

    List<Column> columns() {
        return Stream.of("Name", "Signs of change", "Vital signs", "Escalation", "Trained", "Watched sets", "Next")
                .map(Column::of)
                .toList();
    }
}
