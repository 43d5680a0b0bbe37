package org.homeward.programme.event;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The check-in list: one tap says that somebody is there. */
public record DoorPage(Event event, List<EventPerson> people, Form form) implements FormPage {
    public DoorPage {
        people = List.copyOf(people);
    }

    @Override
    public String title() {
        return "Check-in";
    }

    String count() {
        long here = people.stream().filter(EventPerson::isThere).count();
        return here + " of " + people.size() + " are here.";
    }

    String action(EventPerson person) {
        return event.path() + "/people/" + person.id() + "/presence";
    }

    static List<Column> columns() {
        return List.of(Column.of("Who"), Column.of("There?"));
    }
}
