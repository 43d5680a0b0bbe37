package org.homeward.programme.support;

import java.time.DateTimeException;
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

/** A booking as it was typed; without a day and a time it is a request that waits for them. */
sealed interface TypedBooking {
    record Sound(SupportSession session) implements TypedBooking {}

    record Unsound(Form form) implements TypedBooking {}

    static TypedBooking of(Form typed, Optional<Caller> caller, Instant now) {
        Form form = caller.isPresent() ? typed : typed.refuse("q", "Find the home or practice and choose it.");
        List<Topic> topics = Choices.chosen(Topic.class, form.values("topic"));
        form = topics.isEmpty() ? form.refuse("topic", "Choose what it will be about.") : form;
        Optional<Channel> channel = Choices.chosen(Channel.class, form.value("channel"));
        form = channel.isEmpty() ? form.refuse("channel", "Choose how you will meet.") : form;
        Slot slot = hasNoTime(form) ? new Slot(form, Optional.empty()) : Slot.of(form, now);
        form = FreeText.check(slot.form(), TypedSession.LONGEST_NOTE, "note");
        form = FreeText.check(form, TypedSession.LONGEST_NAME, "contact");
        if (form.hasErrors()) {
            return new Unsound(form);
        }
        return new Sound(new SupportSession(
                Callers.uuid(form.value("id")).orElseGet(Ids::next),
                caller.orElseThrow(),
                topics,
                channel.orElseThrow(),
                slot.at().isPresent() ? Status.BOOKED : Status.REQUESTED,
                slot.at().orElse(now),
                null,
                new SupportSession.Said(
                        null,
                        null,
                        TypedSession.blankAsNull(form.value("contact")),
                        TypedSession.blankAsNull(form.value("note"))),
                Callers.uuid(form.value("after")).orElse(null),
                null,
                Raised.CALLER));
    }

    private static boolean hasNoTime(Form form) {
        return List.of("on", "on-month", "on-year", "time").stream()
                .allMatch(field -> form.value(field).isEmpty());
    }

    /** A day and a time to come. */
    record Slot(Form form, Optional<Instant> at) {
        static Slot of(Form typed, Instant now) {
            LocalDate today = London.day(now);
            Optional<LocalDate> day =
                    typed.date("on").filter(on -> !on.isBefore(today) && on.isBefore(today.plusYears(1)));
            Optional<LocalTime> time = time(typed.value("time"));
            Form form = day.isPresent()
                    ? typed
                    : typed.refuse("on", "Enter a day that is still to come, for example 3 12 2026.");
            form = time.isPresent() ? form : form.refuse("time", "Enter the time like this: 14:30.");
            return new Slot(
                    form,
                    day.flatMap(on ->
                            time.map(at -> on.atTime(at).atZone(London.ZONE).toInstant())));
        }

        private static Optional<LocalTime> time(String typed) {
            try {
                return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        }
    }
}
