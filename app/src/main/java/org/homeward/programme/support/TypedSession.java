package org.homeward.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Topic;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A session as it was typed: one that can be kept, or the form with what to do next. */
sealed interface TypedSession {
    int LONGEST_NOTE = 2000;
    int LONGEST_NAME = 200;
    int MOST_MINUTES = 600;

    record Sound(SupportSession session) implements TypedSession {}

    record Unsound(Form form) implements TypedSession {}

    /** Whom it is about, empty when nobody was chosen; and the moment it is typed. */
    static TypedSession of(Form typed, Optional<Caller> caller, Instant now) {
        Form form = caller.isPresent() ? typed : typed.refuse("q", "Find the home or practice and choose it.");
        List<Topic> topics = Choices.chosen(Topic.class, form.values("topic"));
        form = topics.isEmpty() ? form.refuse("topic", "Choose what it was about.") : form;
        Optional<Channel> channel = Choices.chosen(Channel.class, form.value("channel"));
        form = channel.isEmpty() ? form.refuse("channel", "Choose how you met.") : form;
        int minutes = minutes(form.value("minutes"));
        form = minutes == 0 ? form.refuse("minutes", "Choose how long it took.") : form;
        Optional<Outcome> outcome = Choices.chosen(Outcome.class, form.value("outcome"));
        form = outcome.isEmpty() ? form.refuse("outcome", "Choose what came of it.") : form;
        LocalDate today = London.day(now);
        Promise promise = Promise.of(form, today);
        form = promise.form();
        Began began = Began.of(form, now, minutes);
        form = FreeText.check(began.form(), LONGEST_NOTE, "note");
        form = FreeText.check(form, LONGEST_NAME, "contact");
        if (form.hasErrors()) {
            return new Unsound(form);
        }
        return new Sound(new SupportSession(
                Callers.uuid(form.value("id")).orElseGet(Ids::next),
                caller.orElseThrow(),
                topics,
                channel.orElseThrow(),
                outcome.orElseThrow().status(),
                began.at(),
                minutes,
                said(form, outcome.orElseThrow()),
                Callers.uuid(form.value("after")).orElse(null),
                promise.on(),
                Choices.chosen(Raised.class, form.value("raised")).orElse(Raised.CALLER)));
    }

    /** The day something is promised for, null for none. */
    record Promise(Form form, @Nullable LocalDate on) {
        static Promise of(Form form, LocalDate today) {
            return switch (form.value("again")) {
                case "WEEK" -> new Promise(form, today.plusWeeks(1));
                case "MONTH" -> new Promise(form, today.plusMonths(1));
                case "DATE" ->
                    form.date("again-on")
                            .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(2)))
                            .map(day -> new Promise(form, day))
                            .orElseGet(() -> new Promise(
                                    form.refuse(
                                            "again-on", "Enter a day that is still to come, for example 3 12 2026."),
                                    null));
                default -> new Promise(form, null);
            };
        }
    }

    /** When it began: just now, or at noon of an earlier day. */
    record Began(Form form, Instant at) {
        static Began of(Form form, Instant now, int minutes) {
            boolean blank = form.value("on").isEmpty()
                    && form.value("on-month").isEmpty()
                    && form.value("on-year").isEmpty();
            if (blank) {
                return new Began(form, now.minusSeconds(60L * minutes));
            }
            LocalDate today = London.day(now);
            return form.date("on")
                    .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(2)))
                    .map(day -> new Began(
                            form, day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant()))
                    .map(began -> began.at().isAfter(now) ? new Began(form, now) : began)
                    .orElseGet(() -> new Began(
                            form.refuse("on", "Enter a day that has been, for example 3 11 2026. Or leave it empty."),
                            now));
        }
    }

    private static SupportSession.Said said(Form form, Outcome outcome) {
        return new SupportSession.Said(
                outcome,
                Choices.chosen(Cause.class, form.value("reason")).orElse(null),
                blankAsNull(form.value("contact")),
                blankAsNull(form.value("note")));
    }

    static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static int minutes(String typed) {
        int minutes = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        return minutes > MOST_MINUTES ? 0 : minutes;
    }
}
