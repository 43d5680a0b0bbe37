package org.homeward.programme.event;

import org.homeward.ui.Page;

/** One event: its day, its numbers, each opening to its rows, its sessions and its stands. */
public record EventPage(Events.Counted counted, EventProgramme.Parts parts) implements Page {
    @Override
    public String title() {
        return event().name();
    }

    Event event() {
        return counted.event();
    }

    EventNumbers numbers() {
        return counted.numbers();
    }

    String people(Show show) {
        return event().path() + "/people?show=" + show.name();
    }
}
