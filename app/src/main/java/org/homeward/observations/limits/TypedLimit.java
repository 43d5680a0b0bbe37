package org.homeward.observations.limits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Limit;
import org.homeward.observations.OwnLimits;
import org.homeward.ui.Form;

/** A limit as it was typed: up to three readings, whom it asks for, why, from which day and until when. */
record TypedLimit(Form form, Optional<OwnLimits.Wish> wish) {
    private static final int LONGEST = 500;
    private static final int MOST_MONTHS = 12;
    private static final int FURTHEST_START = 31;

    static TypedLimit of(Form typed, LocalDate today) {
        Typed all = new Typed(typed).readings();
        Form form = all.form();
        Optional<ConcernRow> asks = asks(form.value("asks"));
        form = asks.isPresent() ? form : form.refuse("asks", "Choose who is told.");
        form = form.require("reason", "Say why this person needs a limit of their own.");
        if (form.value("reason").length() > LONGEST) {
            form = form.refuse("reason", "Say it in at most " + LONGEST + " characters.");
        }
        if (!form.value("register").matches("[0-9]{7}")) {
            form = form.refuse("register", "Type your GMC number: 7 digits.");
        }
        form = days(form, today);
        return new TypedLimit(
                form,
                form.hasErrors()
                        ? Optional.empty()
                        : Optional.of(new OwnLimits.Wish(
                                new Limit(all.conditions(), asks.orElseThrow()),
                                form.value("reason"),
                                form.value("register"),
                                form.date("from").orElseThrow(),
                                form.date("review").orElseThrow())));
    }

    private static Optional<ConcernRow> asks(String name) {
        return Arrays.stream(ConcernRow.values())
                .filter(row -> row.name().equals(name))
                .findFirst();
    }

    private static Form days(Form form, LocalDate today) {
        Optional<LocalDate> from =
                form.date("from").filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(FURTHEST_START)));
        if (from.isEmpty()) {
            return form.refuse("from", "Enter today or one of the next " + FURTHEST_START + " days.");
        }
        boolean soon = form.date("review")
                .filter(day ->
                        day.isAfter(from.get()) && !day.isAfter(from.get().plusMonths(MOST_MONTHS)))
                .isPresent();
        return soon
                ? form
                : form.refuse(
                        "review", "Enter a day after the first one, and at most " + MOST_MONTHS + " months after it.");
    }

    /** The readings of a form, with what is wrong with them on it. */
    private record Typed(Form form, List<Condition> conditions) {
        Typed(Form form) {
            this(form, List.of());
        }

        Typed readings() {
            Typed all = this;
            for (int row : IntStream.rangeClosed(1, Limit.MOST_CONDITIONS).toArray()) {
                all = all.reading(row);
            }
            return all;
        }

        private Typed reading(int row) {
            TypedReading reading = TypedReading.of(form, row);
            Typed read = new Typed(
                    reading.form(),
                    java.util.stream.Stream.concat(conditions.stream(), reading.condition().stream())
                            .toList());
            return read.conditions.isEmpty() || Limit.isSound(read.conditions)
                    ? read
                    : new Typed(
                            read.form.refuse(
                                    TypedReading.which(row), "This reading is above already. Choose another one."),
                            conditions);
        }
    }
}
