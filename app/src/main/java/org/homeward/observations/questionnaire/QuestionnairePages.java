package org.homeward.observations.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** The pages of a home's questionnaires. */
@Component
class QuestionnairePages {
    private final Questionnaires questionnaires;
    private final GivenAnswers answers;
    private final Residents residents;
    private final Audit audit;
    private final Clock clock;

    QuestionnairePages(
            Questionnaires questionnaires, GivenAnswers answers, Residents residents, Audit audit, Clock clock) {
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.residents = residents;
        this.audit = audit;
        this.clock = clock;
    }

    /** It names everybody for whom something is due: a look at the list of residents. */
    QuestionnairesPage list(HomeId home, Form form) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_REGISTER).saying("which questionnaires are due"));
        Map<UUID, Map<ResidentId, GivenAnswers.Last>> last = answers.last(home);
        List<Resident> living = residents.at(home).stream()
                .filter(resident -> resident.residency().isCurrent())
                .toList();
        List<Kept> all = questionnaires.of(home);
        return new QuestionnairesPage(
                home,
                all.stream()
                        .filter(Kept::isUsed)
                        .map(kept -> due(kept, living, last.getOrDefault(kept.id(), Map.of())))
                        .toList(),
                all,
                mayWrite(home),
                form);
    }

    private QuestionnairesPage.Due due(Kept kept, List<Resident> living, Map<ResidentId, GivenAnswers.Last> last) {
        return new QuestionnairesPage.Due(
                kept,
                living.stream()
                        .filter(resident -> isDue(kept, last.get(resident.id())))
                        .toList(),
                living.size());
    }

    private boolean isDue(Kept kept, GivenAnswers.@org.jspecify.annotations.Nullable Last last) {
        Kept.Version asked = kept.signed();
        LocalDate today = London.day(clock.instant());
        LocalDate day = last == null ? null : London.day(last.at());
        return asked != null
                && (asked.content().often().isDue(day, today)
                        || last != null && last.lookAgain() && today.isAfter(London.day(last.at())));
    }

    QuestionnairePage one(Kept kept, Form form, String add) {
        return new QuestionnairePage(
                kept,
                mayWrite(kept.home()) && kept.ending() == null,
                TypedQuestion.kind(add).orElse(null),
                form);
    }

    private static boolean mayWrite(HomeId home) {
        return Acting.current()
                .filter(actor -> actor.may(Right.WRITE_QUESTIONNAIRES, home))
                .isPresent();
    }
}
