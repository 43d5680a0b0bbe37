package org.homeward.programme.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.kernel.London;
import org.homeward.kernel.OpenDoor;
import org.homeward.ui.Form;
import org.homeward.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a home answers a few questions without a sign-in, once. */
@Controller
@OpenDoor(because = "whoever holds a home's link may answer for it, once; the page holds questions and the home's name")
@RequestMapping("/survey/{token}")
class SurveyAnswerController {
    private final SurveyRows surveys;
    private final SurveyPace pace;
    private final Clock clock;

    SurveyAnswerController(SurveyRows surveys, SurveyPace pace, Clock clock) {
        this.surveys = surveys;
        this.pace = pace;
        this.clock = clock;
    }

    @GetMapping
    Page ask(@PathVariable String token, HttpServletRequest request) {
        Optional<SurveyRows.Opened> opened = surveys.behind(token);
        return opened.isPresent() ? page(token, opened.get(), Form.blank()) : nothing(request);
    }

    @PostMapping
    Page answer(@PathVariable String token, Form typed, HttpServletRequest request) {
        if (!pace.allows(request.getRemoteAddr())) {
            return SurveyEndPage.TOO_OFTEN;
        }
        SurveyRows.Opened opened = surveys.behind(token).orElse(null);
        if (opened == null) {
            return SurveyEndPage.NOTHING_HERE;
        }
        if (opened.answered() || !opened.survey().isOpen(London.day(clock.instant()))) {
            return page(token, opened, typed);
        }
        Map<Question, Integer> answers = new EnumMap<>(Question.class);
        Form form = typed;
        for (Question question : opened.survey().questions()) {
            Optional<Integer> answer = question.read(typed.value(question.field()));
            answer.ifPresent(number -> answers.put(question, number));
            form = answer.isPresent() ? form : form.refuse(question.field(), question.advice());
        }
        if (form.hasErrors()) {
            return page(token, opened, form);
        }
        surveys.answer(opened, answers);
        return SurveyEndPage.thanks(opened.homeName());
    }

    private Page page(String token, SurveyRows.Opened opened, Form form) {
        if (opened.answered()) {
            return SurveyEndPage.thanks(opened.homeName());
        }
        return opened.survey().isOpen(London.day(clock.instant()))
                ? new SurveyAnswerPage(token, opened, form)
                : new SurveyEndPage("These questions are closed", "Thank you for looking.", HttpStatus.OK);
    }

    private Page nothing(HttpServletRequest request) {
        return pace.allows(request.getRemoteAddr()) ? SurveyEndPage.NOTHING_HERE : SurveyEndPage.TOO_OFTEN;
    }
}
