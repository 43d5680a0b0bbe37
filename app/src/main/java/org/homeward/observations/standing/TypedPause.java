package org.homeward.observations.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.observations.Pause;
import org.homeward.observations.Pauses;
import org.homeward.ui.Form;

/** A pause as it was typed: today is its first day, and its last is no more days away than the reason allows. */
record TypedPause(Form form, Optional<Pauses.Wish> wish) {
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 200;

    static TypedPause of(Form typed, LocalDate today) {
        Optional<Pause.Reason> reason = Pause.Reason.of(typed.value("why"));
        Form form = reason.isPresent() ? typed : typed.refuse("why", "Choose why.");
        form = until(form, reason, today).require("said", "Say a little more, for example which hospital.");
        if (form.value("said").length() > LONGEST) {
            form = form.refuse("said", "Say it in at most " + LONGEST + " characters.");
        }
        if (reason.filter(Pause.Reason::asksWho).isPresent()) {
            form = form.require("agreed", "Write with which clinician this was agreed.");
        }
        if (form.value("agreed").length() > LONGEST_NAME) {
            form = form.refuse("agreed", "Say it in at most " + LONGEST_NAME + " characters.");
        }
        return new TypedPause(
                form, form.hasErrors() ? Optional.empty() : Optional.of(wish(form, reason.orElseThrow())));
    }

    private static Form until(Form form, Optional<Pause.Reason> reason, LocalDate today) {
        Optional<LocalDate> until = form.date("until");
        if (until.isEmpty()) {
            return form.refuse("until", "Enter the last day of the pause, for example 3 12 2026.");
        }
        if (until.get().isBefore(today)) {
            return form.refuse("until", "That day has gone by. Enter today or a day to come.");
        }
        return reason.filter(why -> until.get().isAfter(today.plusDays(why.longestDays())))
                .map(why -> form.refuse(
                        "until",
                        "Enter a day in the next " + why.longestDays()
                                + " days. Then look again, and pause again if need be."))
                .orElse(form);
    }

    private static Pauses.Wish wish(Form form, Pause.Reason reason) {
        String agreed = form.value("agreed");
        return new Pauses.Wish(
                reason,
                form.value("said"),
                agreed.isEmpty() ? null : agreed,
                form.date("until").orElseThrow());
    }
}
