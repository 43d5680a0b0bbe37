package org.homeward.programme.teaching;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.Page;

/** The trainings of the team, the latest first, and how many practices were trained one to one in a year. */
public record TeachingsPage(Form form, List<Teachings.Listed> found, int practiceYear, LocalDate today)
        implements Page {
    static final String PATH = "/programme/training";
    static final List<String> FILE =
            List.of("Day", "About", "For", "How", "Minutes", "Given by", "State", "Organisations", "People who came");

    public TeachingsPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Training by the team";
    }

    String since() {
        return London.words(today.minusYears(1).plusDays(1));
    }

    boolean isFull() {
        return found.size() == Teachings.MOST;
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Day"),
                Column.of("About"),
                Column.of("For"),
                Column.of("State"),
                Column.ofNumbers("Organisations"),
                Column.ofNumbers("Came"));
    }

    static List<String> cells(Teachings.Listed row) {
        Teaching one = row.teaching();
        return List.of(
                one.held().on().toString(),
                one.subject().topic().words(),
                one.subject().audience().words(),
                one.subject().format().words(),
                String.valueOf(one.held().minutes()),
                one.held().trainer(),
                one.status().words(),
                String.valueOf(row.organisations()),
                String.valueOf(row.came()));
    }
}
