package org.homeward.programme.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Surveys: their questions, the link of each home, and the answers. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(SurveysPage.PATH)
class SurveyController {
    private final SurveyRows surveys;
    private final Picking picking;
    private final Clock clock;

    SurveyController(SurveyRows surveys, Picking picking, Clock clock) {
        this.surveys = surveys;
        this.picking = picking;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    SurveysPage list() {
        return new SurveysPage(surveys.list());
    }

    @GetMapping("/new")
    NewSurveyPage blank() {
        LocalDate today = London.day(clock.instant());
        return new NewSurveyPage(Sent.blank().with("opens", today).with("closes", today.plusWeeks(4)));
    }

    @PostMapping
    View open(Form typed) {
        String code = typed.value("code").toUpperCase(Locale.UK);
        List<Question> questions = Stream.of(Question.values())
                .filter(question -> typed.values("question").contains(question.name()))
                .toList();
        Optional<LocalDate> opens = typed.date("opens");
        Optional<LocalDate> closes = typed.date("closes");
        Form form = FreeText.check(typed.require("name", "Give it a name."), 200, "name");
        form = code.matches("[A-Z0-9_]{3,40}")
                ? form
                : form.refuse("code", "Enter a short code without blanks, for example PILOT_FEEDBACK.");
        form = questions.isEmpty() ? form.refuse("question", "Choose at least one question.") : form;
        form = opens.isPresent() ? form : form.refuse("opens", "Enter the first day, for example 3 12 2026.");
        form = closes.filter(last -> opens.isEmpty() || !last.isBefore(opens.get()))
                        .isPresent()
                ? form
                : form.refuse("closes", "Enter the last day, after the first one.");
        if (form.hasErrors()) {
            return new NewSurveyPage(form);
        }
        Survey survey = new Survey(
                Sent.id(form), code, form.value("name"), questions, opens.orElseThrow(), closes.orElseThrow());
        return surveys.open(survey, Hand.now())
                ? new RedirectView(survey.path())
                : new NewSurveyPage(form.refuse("code", "Another survey has this code. Choose another one."));
    }

    @GetMapping("/{survey}")
    @Needs(Right.SEE_PROGRAMME)
    SurveyPage one(@PathVariable UUID survey) {
        return new SurveyPage(surveys.get(survey), surveys.homes(survey), Form.blank());
    }

    @PostMapping("/{survey}/links")
    View link(@PathVariable UUID survey, Form typed) {
        Survey known = surveys.get(survey);
        Picked picked = picking.pick(typed, "organisation", OrganisationKind.CARE_HOME);
        if (picked.form().hasErrors()) {
            return new SurveyPage(known, surveys.homes(survey), picked.form());
        }
        surveys.link(known, picked.known(), Hand.now());
        return new RedirectView(known.path());
    }
}
