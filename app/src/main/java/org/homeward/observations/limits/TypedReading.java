package org.homeward.observations.limits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Measure;
import org.homeward.clinical.limits.Side;
import org.homeward.ui.Form;
import org.homeward.ui.Option;

/** One of the readings of a limit as it was typed: which, from what number and, of a weight, in how many days. */
record TypedReading(Form form, Optional<Condition> condition) {
    private static final int TEN = 10;

    static TypedReading of(Form form, int row) {
        if (isBlank(form, row)) {
            return new TypedReading(row == 1 ? form.refuse(which(row), "Choose a reading.") : form, Optional.empty());
        }
        return Choice.of(form.value(which(row)))
                .map(choice -> read(form, row, choice))
                .orElseGet(() -> new TypedReading(form.refuse(which(row), "Choose a reading."), Optional.empty()));
    }

    private static boolean isBlank(Form form, int row) {
        return Stream.of(which(row), number(row), days(row))
                .allMatch(field -> form.value(field).isEmpty());
    }

    private static TypedReading read(Form form, int row, Choice choice) {
        boolean isWeight = choice.measure() == Measure.WEIGHT;
        String inDays = form.value(days(row));
        if (isWeight != inDays.matches("[0-9]{1,2}")) {
            return new TypedReading(
                    form.refuse(
                            days(row),
                            isWeight
                                    ? "Type in how many days, from 1 to " + Measure.MOST_DAYS + "."
                                    : "Only a weight is compared with days before. Leave this out."),
                    Optional.empty());
        }
        int value = value(form.value(number(row)), choice.measure().digits());
        int days = isWeight ? Integer.parseInt(inDays) : 0;
        return Condition.isSound(choice.measure(), choice.side(), value, days)
                ? new TypedReading(form, Optional.of(new Condition(choice.measure(), choice.side(), value, days)))
                : new TypedReading(
                        form.refuse(
                                number(row),
                                "Type a number " + choice.measure().range()
                                        + (choice.measure().digits() == 0 ? ", without a point." : ".")
                                        + (isWeight ? " The days are from 1 to " + Measure.MOST_DAYS + "." : "")),
                        Optional.empty());
    }

    /** As it is counted: in tenths where there is a digit after the point; -1 for what is no number. */
    private static int value(String typed, int digits) {
        if (typed.matches("[0-9]{1,3}")) {
            return Integer.parseInt(typed) * (digits == 0 ? 1 : TEN);
        }
        return digits == 1 && typed.matches("[0-9]{1,2}\\.[0-9]") ? Integer.parseInt(typed.replace(".", "")) : -1;
    }

    static String which(int row) {
        return "reading-" + row;
    }

    static String number(int row) {
        return "number-" + row;
    }

    static String days(int row) {
        return "days-" + row;
    }

    static List<Option> options() {
        return Choice.all()
                .map(choice -> Option.of(choice.key(), choice.words()))
                .toList();
    }

    /** A reading and its side, as they are chosen together. */
    private record Choice(Measure measure, Side side) {
        static Stream<Choice> all() {
            return Arrays.stream(Measure.values())
                    .flatMap(measure -> Stream.of(Side.AT_LEAST, Side.AT_MOST)
                            .filter(side -> measure != Measure.NEWS2 || side == Side.AT_LEAST)
                            .map(side -> new Choice(measure, side)));
        }

        static Optional<Choice> of(String key) {
            return all().filter(choice -> choice.key().equals(key)).findFirst();
        }

        String key() {
            return measure.name() + " " + side.name();
        }

        String words() {
            String words = measure.words();
            String capital = words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
            return capital + ": " + (measure == Measure.WEIGHT ? side.change() + " so many kg" : side.words());
        }
    }
}
