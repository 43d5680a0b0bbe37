package org.homeward.observations.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.transaction.annotation.Transactional;

/** The form of a questionnaire about one resident, and the page of all their answers; each is a look. */
@Component
class AskingPages {
    private final Residents residents;
    private final Questionnaires questionnaires;
    private final GivenAnswers answers;
    private final Audit audit;
    private final Clock clock;

    AskingPages(Residents residents, Questionnaires questionnaires, GivenAnswers answers, Audit audit, Clock clock) {
        this.residents = residents;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AskingPage asking(Resident person, Kept kept, Form form) {
        audit.write(Entry.of(person.home(), Deed.LOOKED_AT_RESIDENT, person.id()));
        return new AskingPage(person, person.banner(today()), kept, form);
    }

    @Transactional
    AnsweredPage answered(HomeId home, ResidentId resident) {
        Resident person = residents.get(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        boolean mayAsk = Acting.current()
                        .filter(actor -> actor.may(Right.RECORD_CONCERNS, home))
                        .isPresent()
                && person.residency().isCurrent();
        return new AnsweredPage(
                person,
                person.banner(today()),
                answers.of(home, resident),
                mayAsk ? questionnaires.of(home).stream().filter(Kept::isUsed).toList() : List.of(),
                clock.instant());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
