package org.homeward.observations.questionnaire;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.clinical.questions.Result;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asking a questionnaire about one resident, and reading what was answered before. */
@Controller
@RequestMapping("/homes/{home}/residents/{resident}/questionnaires")
class AskingController {
    private final Residents residents;
    private final Questionnaires questionnaires;
    private final GivenAnswers answers;
    private final AskingPages pages;
    private final Clock clock;

    AskingController(
            Residents residents, Questionnaires questionnaires, GivenAnswers answers, AskingPages pages, Clock clock) {
        this.residents = residents;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.LOOK_AT_RESIDENT)
    AnsweredPage answered(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.answered(home, resident);
    }

    @GetMapping("/{questionnaire}")
    @Needs(Right.RECORD_CONCERNS)
    AskingPage ask(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID questionnaire) {
        Resident person = livesHere(home, resident);
        return pages.asking(
                person,
                used(home, questionnaire),
                Form.blank().with("answer", Ids.next().toString()));
    }

    @PostMapping("/{questionnaire}")
    @Needs(Right.RECORD_CONCERNS)
    View answer(
            @PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID questionnaire, Form form) {
        Resident person = livesHere(home, resident);
        Kept kept = used(home, questionnaire);
        Kept.Version asked = asked(kept, form.value("version"));
        Questionnaire content = asked.content();
        TypedAnswers typed = TypedAnswers.of(form, content);
        if (typed.form().hasErrors() || typed.id().isEmpty()) {
            return pages.asking(person, kept, typed.form());
        }
        Result result = content.of(typed.answers());
        Signature by = Signature.of(
                Acting.current().orElseThrow(() -> new NotFound("nobody is acting")), Right.RECORD_CONCERNS, home);
        answers.write(
                new GivenAnswers.About(home, resident, kept, asked),
                new Given(
                        typed.id().get(),
                        kept.id(),
                        content.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by.words(),
                        typed.said(content),
                        result.points(),
                        result.unknown(),
                        result.asks(),
                        result.why(),
                        null),
                by);
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/questionnaires");
    }

    /** The version that was on the page, also when a newer one was signed meanwhile; without a number the one that is asked now. */
    private static Kept.Version asked(Kept kept, String version) {
        return kept.versions().stream()
                .filter(each -> each.signature() != null)
                .filter(each -> version.isEmpty() || version.equals(String.valueOf(each.number())))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such version"));
    }

    private Kept used(HomeId home, UUID questionnaire) {
        return questionnaires
                .find(home, questionnaire)
                .filter(Kept::isUsed)
                .orElseThrow(() -> new NotFound("no such questionnaire is asked here"));
    }

    private Resident livesHere(HomeId home, ResidentId resident) {
        Resident person = residents.get(home, resident);
        if (!person.residency().isCurrent()) {
            throw new NotFound("they have left the home");
        }
        return person;
    }
}
