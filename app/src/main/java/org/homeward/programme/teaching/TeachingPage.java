package org.homeward.programme.teaching;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** One training of the team: who came, by organisation and person, and its materials. */
public record TeachingPage(Teaching teaching, List<Came> people, Form form) implements FormPage {
    public TeachingPage {
        people = List.copyOf(people);
    }

    @Override
    public String title() {
        return teaching.subject().topic().words() + ", " + teaching.held().day();
    }

    boolean isBooked() {
        return teaching.status() == Teaching.Status.BOOKED;
    }

    boolean takesPeople() {
        return teaching.status() != Teaching.Status.CANCELLED;
    }

    static List<Option> presence() {
        return List.of(Option.of("yes", "They came"), Option.of("no", "They did not come"));
    }

    static List<Column> columns() {
        return List.of(Column.of("Organisation"), Column.of("Who"), Column.of("There?"));
    }
}
