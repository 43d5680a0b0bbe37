package org.homeward.observations.questionnaire;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.homeward.access.People;
import org.homeward.access.Signature;
import org.homeward.clinical.questions.Answer;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.clinical.questions.Result;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Component;

/** The wellness check at Beechwood House: signed by the manager, and asked about two people so far. */
@Component
class DemoQuestionnaires implements DemoChapter {
    private static final int AFTER_THE_CONCERNS = 51;
    private static final String MANAGER = "grace.bell@beechwood.example";
    private static final String CARER = "ada.obi@beechwood.example";

    private final People people;
    private final Residents residents;
    private final Questionnaires questionnaires;
    private final GivenAnswers answers;
    private final Clock clock;

    DemoQuestionnaires(
            People people, Residents residents, Questionnaires questionnaires, GivenAnswers answers, Clock clock) {
        this.people = people;
        this.residents = residents;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_THE_CONCERNS;
    }

    @Override
    public String title() {
        return "a monthly wellness check";
    }

    @Override
    public boolean isLoaded() {
        Actor manager = person(MANAGER);
        return Acting.as(
                manager, () -> questionnaires.of(home(manager)).stream().anyMatch(Kept::isUsed));
    }

    @Override
    public void load() {
        Actor manager = person(MANAGER);
        HomeId home = home(manager);
        Signature by = Signature.of(manager, Right.WRITE_QUESTIONNAIRES, home);
        Acting.as(manager, () -> {
            // a start that was cut short goes on with what it began
            Kept begun = questionnaires.of(home).stream()
                    .findFirst()
                    .or(() -> questionnaires.find(home, questionnaires.begin(home, WellnessCheck.TEMPLATE, by)))
                    .orElseThrow();
            return questionnaires.sign(begun, begun.newest().writtenAt(), by);
        });
        Actor carer = person(CARER);
        Acting.as(carer, () -> {
            Kept kept = questionnaires.of(home).stream()
                    .filter(Kept::isUsed)
                    .findFirst()
                    .orElseThrow();
            residents.at(home).forEach(resident -> told(resident, kept, carer));
            return true;
        });
    }

    /** Mrs Iyer is well; Mr Lowe eats and sleeps less, which asks for another look. */
    private void told(Resident resident, Kept kept, Actor carer) {
        switch (resident.name().family()) {
            case "Iyer" -> answer(resident, kept, carer, Map.of());
            case "Lowe" ->
                answer(
                        resident,
                        kept,
                        carer,
                        Map.of(
                                "eating",
                                new Answer.Chosen(1),
                                "sleeping",
                                new Answer.Chosen(1),
                                "mood",
                                Answer.NOT_KNOWN));
            default -> {}
        }
    }

    private void answer(Resident resident, Kept kept, Actor carer, Map<String, Answer> other) {
        Questionnaire content = kept.newest().content();
        Map<String, Answer> all = new HashMap<>();
        content.questions().forEach(question -> all.put(question.key(), well(question)));
        all.putAll(other);
        Result result = content.of(all);
        Signature by = Signature.of(carer, Right.RECORD_CONCERNS, resident.home());
        answers.write(
                new GivenAnswers.About(resident.home(), resident.id(), kept, kept.newest()),
                new Given(
                        Ids.next(),
                        kept.id(),
                        content.name(),
                        clock.instant().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MICROS),
                        by.words(),
                        content.questions().stream()
                                .map(question -> new Given.Said(
                                        question.key(),
                                        question.words(),
                                        all.getOrDefault(question.key(), Answer.NOT_KNOWN)
                                                .words(question)))
                                .toList(),
                        result.points(),
                        result.unknown(),
                        result.asks(),
                        result.why(),
                        null),
                by);
    }

    private static Answer well(Question question) {
        return switch (question.kind()) {
            case YES_NO -> new Answer.Chosen(1);
            case CHOICE -> new Answer.Chosen(0);
            case NUMBER -> new Answer.Counted(question.least());
            case WORDS -> new Answer.Written("");
        };
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
