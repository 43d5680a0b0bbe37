package org.homeward.training;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.ui.Form;

/** A session as it was typed: one that can be planned, or the form with what to do next. */
sealed interface TypedSession {
    int MOST_PLACES = 500;
    int LONGEST_PLACE = 200;

    record Sound(Session session) implements TypedSession {}

    record Unsound(Form form) implements TypedSession {}

    static TypedSession of(Form typed, Actor giver, Instant now) {
        List<Part> parts = Arrays.stream(Part.values())
                .filter(part -> typed.values("part").contains(part.name()))
                .toList();
        Form form = parts.isEmpty() ? typed.refuse("part", "Choose at least one part.") : typed;
        Optional<LocalDate> day = form.date("on");
        Optional<LocalTime> time = time(form.value("time"));
        if (day.isEmpty()) {
            form = form.refuse("on", "Enter the day, for example 3 12 2026.");
        }
        if (time.isEmpty()) {
            form = form.refuse("time", "Enter the time on the 24-hour clock, for example 14:30.");
        }
        Optional<Instant> begins = day.flatMap(
                on -> time.map(at -> on.atTime(at).atZone(London.ZONE).toInstant()));
        if (begins.filter(at -> !at.isAfter(now)).isPresent()) {
            form = form.refuse("on", "That time has gone by. Enter a time that is still to come.");
        }
        form = form.require("place", "Write where it is, or “video call”.");
        if (form.value("place").length() > LONGEST_PLACE) {
            form = form.refuse("place", "Say it in at most " + LONGEST_PLACE + " characters.");
        }
        int places = places(form.value("places"));
        if (places < 1 || places > MOST_PLACES) {
            form = form.refuse("places", "Enter how many can come, from 1 to " + MOST_PLACES + ".");
        }
        return form.hasErrors()
                ? new Unsound(form)
                : new Sound(new Session(
                        Ids.next(),
                        parts,
                        begins.orElseThrow(),
                        form.value("place"),
                        places,
                        0,
                        Sessions.signature(giver).words(),
                        null));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static int places(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
