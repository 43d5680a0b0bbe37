package org.homeward.observations.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homeward.clinical.questions.Ask;
import org.homeward.clinical.questions.Choice;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Question.Kind;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Link;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** One questionnaire: what its newest version asks, and for a nurse or the manager the forms that change, sign and end it. */
public record QuestionnairePage(
        Kept kept, boolean mayWrite, @Nullable Kind adding, Form form) implements FormPage {
    @Override
    public String title() {
        return content().name();
    }

    Questionnaire content() {
        return kept.newest().content();
    }

    List<Option> often() {
        return QuestionnairesPage.options();
    }

    Ask[] asks() {
        return Ask.values();
    }

    List<Option> asksOptions() {
        return Arrays.stream(Ask.values())
                .map(ask -> Option.of(ask.name(), capital(ask.words())))
                .toList();
    }

    String sum(Ask ask) {
        return TypedHeading.sum(ask);
    }

    String sumLabel(Ask ask) {
        return capital(ask.words()) + ": from how many points?";
    }

    /** "Points from 4: tell the senior on shift". */
    List<String> sums() {
        return content().sums().entrySet().stream()
                .map(sum -> sum.getValue() + " points or more: " + sum.getKey().words())
                .toList();
    }

    /** "Yes (2 points): tell the senior on shift". */
    String words(Choice choice) {
        return choice.words()
                + (choice.points() == 0
                        ? ""
                        : choice.points() == 1 ? " (1 point)" : " (" + choice.points() + " points)")
                + (choice.asks() == null ? "" : ": " + choice.asks().words());
    }

    String kind(Question question) {
        return switch (question.kind()) {
            case YES_NO -> "Yes or no";
            case CHOICE -> "One of these";
            case NUMBER -> "A number from " + question.least() + " to " + question.most();
            case WORDS -> "In words";
        };
    }

    List<Link> kinds() {
        return List.of(
                add(Kind.YES_NO, "Add a yes or no question"),
                add(Kind.CHOICE, "Add a question with a list of answers"),
                add(Kind.NUMBER, "Add a question for a number"),
                add(Kind.WORDS, "Add a question for words"));
    }

    private Link add(Kind kind, String words) {
        return new Link(words, kept.path() + "?add=" + kind + "#add");
    }

    boolean hasChoices() {
        return adding == Kind.YES_NO || adding == Kind.CHOICE;
    }

    int[] rows() {
        return adding == null
                ? new int[0]
                : IntStream.rangeClosed(1, TypedQuestion.rows(adding)).toArray();
    }

    String row(int row) {
        if (adding == Kind.YES_NO) {
            return row == 1 ? "When the answer is yes" : "When the answer is no";
        }
        return "Answer " + row + (row > 2 ? " (you can leave this out)" : "");
    }

    String choice(int row) {
        return TypedQuestion.choice(row);
    }

    String points(int row) {
        return TypedQuestion.points(row);
    }

    String asks(int row) {
        return TypedQuestion.asks(row);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
