package org.homeward.programme.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;

/** One event: what it is called, where, from when until when, and what it is about. */
record Event(UUID id, String name, String place, Instant startsAt, Instant endsAt, String about) {
    String path() {
        return EventsPage.PATH + "/" + id;
    }

    LocalDate day() {
        return London.day(startsAt);
    }

    /** "4 Oct 2022, 09:30 to 16:00, Norwich". */
    String words() {
        return London.words(day()) + ", " + London.clock(startsAt) + " to " + London.clock(endsAt) + ", " + place;
    }
}
