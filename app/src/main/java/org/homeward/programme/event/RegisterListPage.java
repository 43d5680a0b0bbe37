package org.homeward.programme.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** The people of an event: the rows behind each of its numbers. */
public record RegisterListPage(Event event, Show show, List<EventPerson> people) implements Page {
    public RegisterListPage {
        people = List.copyOf(people);
    }

    @Override
    public String title() {
        return show.words();
    }

    /** "81 people of 62 providers". */
    String count() {
        long providers = people.stream()
                .map(person -> person.whom().provider())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return people.size()
                + (people.size() == 1 ? " person" : " people")
                + (providers == 0 ? "" : " of " + providers + " care providers");
    }

    static List<Show> shows() {
        return Stream.of(Show.values()).toList();
    }

    static List<Column> columns() {
        return List.of(Column.of("Organisation"), Column.of("Who"), Column.of("As"), Column.of("There?"));
    }

    static List<String> cells(EventPerson person) {
        String provider = person.whom().providerName();
        return List.of(
                person.whom().organisationName(),
                provider == null ? "" : provider,
                person.name(),
                person.role(),
                person.type().words(),
                person.walkIn() ? "at the door" : "before",
                person.state());
    }
}
