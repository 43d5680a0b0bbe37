package org.homeward.observations.questionnaire;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The questionnaires of a home: what is due for everybody; a nurse or the manager writes, signs and ends them. */
@Controller
@RequestMapping("/homes/{home}/questionnaires")
class QuestionnaireController {
    private static final int LONGEST = 500;
    private static final int MOST_QUESTIONS = 30;

    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;

    QuestionnaireController(Questionnaires questionnaires, QuestionnairePages pages) {
        this.questionnaires = questionnaires;
        this.pages = pages;
    }

    @GetMapping
    @Needs(Right.SEE_BOARD)
    @Transactional
    QuestionnairesPage list(@PathVariable HomeId home) {
        return pages.list(home, Form.blank());
    }

    @PostMapping
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View begin(@PathVariable HomeId home, Form form) {
        if (form.value("template").equals("wellness")) {
            return shown(home, questionnaires.begin(home, WellnessCheck.TEMPLATE, by(home)));
        }
        TypedHeading typed = TypedHeading.of(form);
        Optional<Questionnaire> begun = typed.over(List.of());
        return begun.isPresent()
                ? shown(home, questionnaires.begin(home, begun.get(), by(home)))
                : pages.list(home, typed.form());
    }

    @GetMapping("/{questionnaire}")
    @Needs(Right.SEE_BOARD)
    QuestionnairePage show(@PathVariable HomeId home, @PathVariable UUID questionnaire, Form form) {
        Kept kept = get(home, questionnaire);
        return pages.one(kept, TypedHeading.shown(kept.newest().content()), form.value("add"));
    }

    @PostMapping("/{questionnaire}/questions")
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View add(@PathVariable HomeId home, @PathVariable UUID questionnaire, Form form) {
        Kept kept = used(home, questionnaire);
        Question.Kind kind =
                TypedQuestion.kind(form.value("kind")).orElseThrow(() -> new NotFound("no such kind of question"));
        TypedQuestion typed = TypedQuestion.of(form, kind);
        if (kept.newest().content().questions().size() >= MOST_QUESTIONS) {
            return pages.one(
                    kept,
                    form.refuse("words", "There are " + MOST_QUESTIONS + " questions. Take one away first."),
                    kind.name());
        }
        if (typed.question().isEmpty()) {
            return pages.one(kept, typed.form(), kind.name());
        }
        questionnaires.write(kept, kept.newest().content().with(typed.question().get()), by(home));
        return shown(home, questionnaire);
    }

    @PostMapping("/{questionnaire}/questions/{question}/up")
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View moveUp(@PathVariable HomeId home, @PathVariable UUID questionnaire, @PathVariable String question) {
        Kept kept = used(home, questionnaire);
        questionnaires.write(kept, kept.newest().content().movedUp(question), by(home));
        return shown(home, questionnaire);
    }

    @PostMapping("/{questionnaire}/questions/{question}/removal")
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View takeAway(@PathVariable HomeId home, @PathVariable UUID questionnaire, @PathVariable String question) {
        Kept kept = used(home, questionnaire);
        questionnaires.write(kept, kept.newest().content().without(question), by(home));
        return shown(home, questionnaire);
    }

    @PostMapping("/{questionnaire}/heading")
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View heading(@PathVariable HomeId home, @PathVariable UUID questionnaire, Form form) {
        Kept kept = used(home, questionnaire);
        TypedHeading typed = TypedHeading.of(form);
        Optional<Questionnaire> content = typed.over(kept.newest().content().questions());
        if (content.isEmpty()) {
            return pages.one(kept, typed.form(), "");
        }
        questionnaires.write(kept, content.get(), by(home));
        return shown(home, questionnaire);
    }

    @PostMapping("/{questionnaire}/signature")
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View sign(@PathVariable HomeId home, @PathVariable UUID questionnaire, Form form) {
        Kept kept = used(home, questionnaire);
        Form shown = TypedHeading.shown(kept.newest().content());
        if (kept.newest().content().questions().isEmpty()) {
            return pages.one(kept, shown.refuse("read", "Add a question first."), "");
        }
        boolean signed = read(form)
                .filter(read -> questionnaires.sign(kept, read, by(home)))
                .isPresent();
        return signed
                ? shown(home, questionnaire)
                : pages.one(kept, shown.refuse("read", "Somebody has changed it meanwhile. Read it again first."), "");
    }

    private static Optional<Instant> read(Form form) {
        try {
            return Optional.of(Instant.parse(form.value("read")));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    @PostMapping("/{questionnaire}/ending")
    @Needs(Right.WRITE_QUESTIONNAIRES)
    @Transactional
    View end(@PathVariable HomeId home, @PathVariable UUID questionnaire, Form form) {
        Kept kept = used(home, questionnaire);
        Form checked = TypedHeading.shown(kept.newest().content())
                .with("end", form.value("end"))
                .require("end", "Say why it is not used any more.");
        if (form.value("end").length() > LONGEST) {
            checked = checked.refuse("end", "Say it in at most " + LONGEST + " characters.");
        }
        if (checked.hasErrors()) {
            return pages.one(kept, checked, "");
        }
        questionnaires.end(kept, form.value("end"), by(home));
        return new RedirectView("/homes/" + home + "/questionnaires");
    }

    private Kept get(HomeId home, UUID questionnaire) {
        return questionnaires.find(home, questionnaire).orElseThrow(() -> new NotFound("no such questionnaire here"));
    }

    private Kept used(HomeId home, UUID questionnaire) {
        Kept kept = get(home, questionnaire);
        if (kept.ending() != null) {
            throw new NotFound("it has ended");
        }
        return kept;
    }

    private static Signature by(HomeId home) {
        return Signature.of(
                Acting.current().orElseThrow(() -> new NotFound("nobody is acting")), Right.WRITE_QUESTIONNAIRES, home);
    }

    private static View shown(HomeId home, UUID questionnaire) {
        return new RedirectView("/homes/" + home + "/questionnaires/" + questionnaire);
    }
}
