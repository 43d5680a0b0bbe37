package org.homeward.observations.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.clinical.questions.Ask;
import org.homeward.clinical.questions.Choice;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Question.Kind;
import org.homeward.kernel.Ids;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A question as it was typed. */
record TypedQuestion(Form form, Optional<Question> question) {
    private static final int LONGEST = 150;
    private static final int LONGEST_CHOICE = 80;
    private static final List<String> YES_NO = List.of("Yes", "No");

    static TypedQuestion of(Form typed, Kind kind) {
        Form form = words(typed, "words", LONGEST, "Write the question.");
        return switch (kind) {
            case YES_NO, CHOICE -> chosen(form, kind);
            case NUMBER -> number(form);
            case WORDS -> made(form, key -> Question.words(key, form.value("words")));
        };
    }

    private static Form words(Form form, String field, int longest, String missing) {
        Form required = form.require(field, missing);
        return required.value(field).length() > longest
                ? required.refuse(field, "Say it in at most " + longest + " characters.")
                : required;
    }

    private static TypedQuestion number(Form typed) {
        Form form = typed;
        for (String field : List.of("least", "most")) {
            if (!form.value(field).matches("[0-9]{1,4}")) {
                form = form.refuse(field, "Type a whole number from 0 to 9999.");
            }
        }
        if (!form.hasErrors() && Integer.parseInt(form.value("least")) >= Integer.parseInt(form.value("most"))) {
            form = form.refuse("most", "Type a number above the lowest one.");
        }
        Form checked = form;
        return made(
                checked,
                key -> Question.number(
                        key,
                        checked.value("words"),
                        Integer.parseInt(checked.value("least")),
                        Integer.parseInt(checked.value("most"))));
    }

    private static TypedQuestion chosen(Form typed, Kind kind) {
        Form form = typed;
        List<Choice> choices = new ArrayList<>();
        for (int row = 1; row <= rows(kind); row++) {
            String words = kind == Kind.YES_NO ? YES_NO.get(row - 1) : form.value(choice(row));
            if (words.length() > LONGEST_CHOICE) {
                form = form.refuse(choice(row), "Say it in at most " + LONGEST_CHOICE + " characters.");
            }
            String points = form.value(points(row)).isEmpty() ? "0" : form.value(points(row));
            if (!points.matches("[0-9]|10")) {
                form = form.refuse(points(row), "Type a whole number of points from 0 to 10.");
            } else if (!words.isEmpty()) {
                choices.add(new Choice(words, Integer.parseInt(points), asks(form.value(asks(row)))));
            }
        }
        if (kind == Kind.CHOICE && choices.size() < 2) {
            form = form.refuse(choice(choices.size() + 1), "Write at least two answers to choose from.");
        }
        Form checked = form;
        return made(checked, key -> new Question(key, kind, checked.value("words"), choices, 0, 0));
    }

    private interface Made {
        Question with(String key);
    }

    private static TypedQuestion made(Form form, Made question) {
        return new TypedQuestion(
                form,
                form.hasErrors()
                        ? Optional.empty()
                        : Optional.of(question.with(Ids.next().toString())));
    }

    static @Nullable Ask asks(String name) {
        return Arrays.stream(Ask.values())
                .filter(ask -> ask.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    static int rows(Kind kind) {
        return kind == Kind.YES_NO ? YES_NO.size() : Question.MOST_CHOICES;
    }

    static String choice(int row) {
        return "choice-" + row;
    }

    static String points(int row) {
        return "points-" + row;
    }

    static String asks(int row) {
        return "asks-" + row;
    }
}
