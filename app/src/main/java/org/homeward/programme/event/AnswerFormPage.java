package org.homeward.programme.event;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** One question of an event, and the form for its answer. */
public record AnswerFormPage(Event event, EventQuestions.Question question, Form form) implements FormPage {
    @Override
    public String title() {
        return "Answer a question";
    }

    String path() {
        return event.path() + "/questions/" + question.id();
    }
}
