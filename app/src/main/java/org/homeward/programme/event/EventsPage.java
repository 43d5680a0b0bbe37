package org.homeward.programme.event;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** All events, with how many came. */
public record EventsPage(List<Events.Counted> events) implements Page {
    static final String PATH = "/programme/events";

    public EventsPage {
        events = List.copyOf(events);
    }

    @Override
    public String title() {
        return "Events";
    }

    static String day(Event event) {
        return London.words(event.day());
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Day"),
                Column.of("Event"),
                Column.ofNumbers("Registered"),
                Column.ofNumbers("People who came"),
                Column.ofNumbers("Providers who came"),
                Column.ofNumbers("Applied since"));
    }
}
