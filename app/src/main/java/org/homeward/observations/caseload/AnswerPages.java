package org.homeward.observations.caseload;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.AnswerLog;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a clinician answers, and the way back to their list. */
@Component
class AnswerPages {
    private final Residents residents;
    private final Answers answers;
    private final AnswerLog log;
    private final Audit audit;
    private final Clock clock;

    AnswerPages(Residents residents, Answers answers, AnswerLog log, Audit audit, Clock clock) {
        this.residents = residents;
        this.answers = answers;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AnswerPage page(HomeId home, ResidentId resident, Form form) {
        Resident person = residents.get(home, resident);
        ListedResident row = row(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        return new AnswerPage(
                person,
                person.banner(London.day(clock.instant())),
                row,
                log.of(home, resident),
                back(home, resident),
                form);
    }

    ListedResident row(HomeId home, ResidentId resident) {
        return answers.listed(home, resident).orElseThrow(() -> new NotFound("nobody of a list"));
    }

    /** To the list of the practice where the resident is registered, of the community team, or of the homes that are covered. */
    String back(HomeId home, ResidentId resident) {
        OrganisationId practice = residents.get(home, resident).registration().practice();
        return practice != null && Hand.actor().practices().contains(practice)
                ? "/practices/" + practice + "/caseload"
                : Hand.actor().may(Right.SEE_COMMUNITY_LIST) ? "/community/residents" : "/cover/residents";
    }
}
