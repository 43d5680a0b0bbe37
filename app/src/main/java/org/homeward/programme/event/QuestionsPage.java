package org.homeward.programme.event;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** What was asked at an event; those without an answer first. */
public record QuestionsPage(Event event, List<EventQuestions.Question> questions, Form form) implements FormPage {
    public QuestionsPage {
        questions = List.copyOf(questions);
    }

    @Override
    public String title() {
        return "Questions and answers";
    }

    String path(EventQuestions.Question one) {
        return event.path() + "/questions/" + one.id();
    }
}
