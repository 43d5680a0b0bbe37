package org.homeward.programme.event;

import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Questions and answers of an event. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(EventsPage.PATH + "/{event}/questions")
class EventQuestionController {
    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST_ANSWER = 2000;
    private final Events events;
    private final EventQuestions questions;

    EventQuestionController(Events events, EventQuestions questions) {
        this.events = events;
        this.questions = questions;
    }

    @GetMapping
    QuestionsPage list(@PathVariable UUID event) {
        return new QuestionsPage(events.get(event), questions.list(event), Sent.blank());
    }

    @PostMapping
    View ask(@PathVariable UUID event, Form typed) {
        Event of = events.get(event);
        Form form = FreeText.check(typed.require("question", "Write the question."), LONGEST_QUESTION, "question");
        if (form.hasErrors()) {
            return new QuestionsPage(of, questions.list(event), form);
        }
        questions.ask(event, Sent.id(form), form.value("question"), Hand.now());
        return new RedirectView(of.path() + "/questions");
    }

    @GetMapping("/{question}")
    AnswerFormPage one(@PathVariable UUID event, @PathVariable UUID question) {
        return new AnswerFormPage(events.get(event), questions.get(event, question), Form.blank());
    }

    @PostMapping("/{question}")
    View answer(@PathVariable UUID event, @PathVariable UUID question, Form typed) {
        Event of = events.get(event);
        EventQuestions.Question known = questions.get(event, question);
        Form form = FreeText.check(typed.require("answer", "Write the answer."), LONGEST_ANSWER, "answer");
        if (!form.hasErrors() && !questions.answer(event, question, form.value("answer"), Hand.now())) {
            form = form.refuse("answer", "Somebody has answered it. Look at the list first.");
        }
        return form.hasErrors() ? new AnswerFormPage(of, known, form) : new RedirectView(of.path() + "/questions");
    }
}
