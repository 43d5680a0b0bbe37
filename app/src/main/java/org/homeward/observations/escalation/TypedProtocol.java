package org.homeward.observations.escalation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.escalation.OpeningHours;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A protocol as it was typed, or the form with what is still missing (protocol is null). */
record TypedProtocol(Form form, Protocols.@Nullable Typed protocol) {
    static final List<GuideRow> ROWS = List.of(GuideRow.HIGH, GuideRow.MEDIUM, GuideRow.SINGLE_THREE);
    private static final List<String> MINUTES = List.of("answer", "decision", "deputy", "service", "manager", "set");
    private static final List<String> NEEDED = List.of(
            "practice-number", "service", "service-number", "deputy", "deputy-number", "manager", "manager-number");
    private static final int LONGEST = 80;
    private static final int MOST_MINUTES = 240;

    /** The form of a protocol that is written already, or of the default guide. */
    static Form shown(Protocol protocol) {
        Protocol.Numbers numbers = protocol.numbers();
        Protocol.Draft draft = protocol.draft();
        Form form = Form.blank()
                .with("practice-number", numbers.practice())
                .with("opens", numbers.hours().opens().toString())
                .with("closes", numbers.hours().closes().toString())
                .with("service", numbers.service().name())
                .with("service-number", numbers.service().number())
                .with("deputy", numbers.deputy().name())
                .with("deputy-number", numbers.deputy().number())
                .with("manager", numbers.manager().name())
                .with("manager-number", numbers.manager().number());
        Map<GuideRow, Ladder> times = draft == null ? Protocol.proposed() : draft.times();
        for (GuideRow row : ROWS) {
            form = with(form, row, times.getOrDefault(row, Ladder.proposed(row)));
        }
        return form;
    }

    private static Form with(Form form, GuideRow row, Ladder ladder) {
        return form.with(field(row, "answer"), String.valueOf(ladder.answer().toMinutes()))
                .with(field(row, "decision"), String.valueOf(ladder.decision().toMinutes()))
                .with(field(row, "deputy"), String.valueOf(ladder.deputy().toMinutes()))
                .with(field(row, "service"), String.valueOf(ladder.nextService().toMinutes()))
                .with(field(row, "manager"), String.valueOf(ladder.manager().toMinutes()))
                .with(field(row, "set"), String.valueOf(ladder.nextSet().toMinutes()));
    }

    /** "MEDIUM-answer". */
    static String field(GuideRow row, String minutes) {
        return row.name() + "-" + minutes;
    }

    static TypedProtocol of(Form typed) {
        Form form = typed;
        for (String field : NEEDED) {
            form = form.value(field).length() > LONGEST
                    ? form.refuse(field, "Say it in at most " + LONGEST + " characters.")
                    : form.require(field, "Fill this in: somebody will need it at night.");
        }
        LocalTime opens = time(form, "opens");
        LocalTime closes = time(form, "closes");
        if (opens == null || closes == null || !opens.isBefore(closes)) {
            form = form.refuse("opens", "Type two times, for example 08:00 and 18:30.");
        }
        Map<GuideRow, Ladder> times = new EnumMap<>(GuideRow.class);
        for (GuideRow row : ROWS) {
            Ladder ladder = ladder(form, row);
            if (ladder == null) {
                form = form.refuse(
                        field(row, "answer"),
                        "Type whole minutes, each at least as long as the one before. The next set comes within "
                                + Ladder.proposed(row).nextSet().toMinutes() + " minutes."
                                + (row == GuideRow.HIGH ? " A high score waits 15 minutes at most." : ""));
            } else {
                times.put(row, ladder);
            }
        }
        return form.hasErrors() || opens == null || closes == null
                ? new TypedProtocol(form, null)
                : new TypedProtocol(form, new Protocols.Typed(numbers(form, new OpeningHours(opens, closes)), times));
    }

    private static Protocol.Numbers numbers(Form form, OpeningHours hours) {
        return new Protocol.Numbers(
                form.value("practice-number"),
                hours,
                new Protocol.Contact(form.value("service"), form.value("service-number")),
                new Protocol.Contact(form.value("deputy"), form.value("deputy-number")),
                new Protocol.Contact(form.value("manager"), form.value("manager-number")));
    }

    private static @Nullable LocalTime time(Form form, String field) {
        try {
            return LocalTime.parse(form.value(field));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static @Nullable Ladder ladder(Form form, GuideRow row) {
        List<Integer> minutes = MINUTES.stream()
                .map(name -> form.value(field(row, name)))
                .map(text -> text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1)
                .toList();
        if (minutes.stream().anyMatch(number -> number < 0 || number > MOST_MINUTES)) {
            return null;
        }
        try {
            Ladder ladder = Ladder.minutes(
                    minutes.get(0), minutes.get(1), minutes.get(2), minutes.get(3), minutes.get(4), minutes.get(5));
            return ladder.mayServe(row) ? ladder : null;
        } catch (IllegalArgumentException contradiction) {
            return null;
        }
    }
}
