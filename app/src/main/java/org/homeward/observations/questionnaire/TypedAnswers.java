package org.homeward.observations.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.clinical.questions.Answer;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.ui.Form;

/** The answers as they were typed: each is given, or it is said that nobody knows. */
record TypedAnswers(Form form, Map<String, Answer> answers) {
    static final String NOT_KNOWN = "not-known";

    private static final int LONGEST = 500;

    static TypedAnswers of(Form typed, Questionnaire asked) {
        Form form = typed;
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : asked.questions()) {
            Optional<Answer> answer = answer(question, typed.value(field(question)));
            if (answer.isPresent()) {
                answers.put(question.key(), answer.get());
            } else {
                form = form.refuse(field(question), missing(question));
            }
        }
        return new TypedAnswers(form, answers);
    }

    private static Optional<Answer> answer(Question question, String typed) {
        if (typed.equals(NOT_KNOWN)) {
            return Optional.of(Answer.NOT_KNOWN);
        }
        return switch (question.kind()) {
            case YES_NO, CHOICE ->
                typed.matches("[0-9]")
                                && Integer.parseInt(typed) < question.choices().size()
                        ? Optional.of(new Answer.Chosen(Integer.parseInt(typed)))
                        : Optional.empty();
            case NUMBER -> counted(question, typed);
            case WORDS -> typed.length() <= LONGEST ? Optional.of(new Answer.Written(typed)) : Optional.empty();
        };
    }

    /** A number that is left out is not known. */
    private static Optional<Answer> counted(Question question, String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Answer.NOT_KNOWN);
        }
        return Optional.of(typed)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number >= question.least() && number <= question.most())
                .map(Answer.Counted::new);
    }

    private static String missing(Question question) {
        return switch (question.kind()) {
            case YES_NO, CHOICE -> "Choose an answer, or that you do not know.";
            case NUMBER ->
                "Type a whole number from " + question.least() + " to " + question.most()
                        + ". Leave it out if you do not know.";
            case WORDS -> "Say it in at most " + LONGEST + " characters.";
        };
    }

    /** A field has no character that an id may not have. */
    static String field(Question question) {
        return "q-" + question.key();
    }

    List<Given.Said> said(Questionnaire asked) {
        List<Given.Said> said = new ArrayList<>();
        for (Question question : asked.questions()) {
            said.add(new Given.Said(
                    question.key(),
                    question.words(),
                    answers.getOrDefault(question.key(), Answer.NOT_KNOWN).words(question)));
        }
        return said;
    }

    /** The id that the form brought, so that the same answers sent twice are one. */
    Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(form.value("answer")));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
