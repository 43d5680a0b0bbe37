package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;

/** What people said about the programme, the latest first. */
public record FeedbackPage(Form form, List<Said> found, LocalDate today) implements Page {
    static final String PATH = "/programme/feedback";

    public FeedbackPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Feedback";
    }

    boolean isFull() {
        return found.size() == Feedbacks.MOST;
    }

    static List<Option> quotable() {
        return List.of(Option.of("yes", "Only what may be quoted"));
    }

    static String day(Said said) {
        return London.words(said.on());
    }

    static List<Column> columns() {
        return List.of(Column.of("Day"), Column.of("Words"), Column.of("Who"), Column.of("About"), Column.of("Quote"));
    }
}
