package org.homeward.observations.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Standings;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form of one set, with what stands around it: who it is about and how they stand. */
@Component
class SetForms {
    private final Residents residents;
    private final Standings standings;
    private final Audit audit;
    private final Clock clock;

    SetForms(Residents residents, Standings standings, Audit audit, Clock clock) {
        this.residents = residents;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    static Form blank() {
        return Form.blank().with("set", Ids.next().toString());
    }

    /** It shows who they are, how they stand and, when it corrects one, a set of theirs: that is a look. */
    @Transactional
    SetPage page(HomeId home, ResidentId resident, Filled filled) {
        Resident person = residents.get(home, resident);
        audit.write(look(Entry.of(home, Deed.LOOKED_AT_SET_FORM, resident), filled.purpose()));
        LocalDate today = London.day(clock.instant());
        return new SetPage(
                person,
                person.banner(today),
                standings.before(home, resident, today).orElseThrow(() -> new NotFound("no such resident")),
                filled.form(),
                filled.problems(),
                filled.purpose());
    }

    private static Entry look(Entry look, SetPage.Purpose purpose) {
        String correcting = purpose.correcting();
        return correcting == null
                ? look
                : look.about(UUID.fromString(correcting)).saying("to correct a saved set");
    }

    /** What is in the form, what stands in its way, and what it is for. */
    record Filled(Form form, List<Problem> problems, SetPage.Purpose purpose) {
        static Filled of(Form form, SetPage.Purpose purpose) {
            return new Filled(form, List.of(), purpose);
        }

        /** The form with every problem on its field; those that only need checking are listed apart as well. */
        static Filled refused(Form form, List<Problem> problems, SetPage.Purpose purpose) {
            Form refused = form;
            for (Problem problem : problems) {
                refused = refused.refuse(problem.field(), problem.words());
            }
            return new Filled(
                    refused, problems.stream().filter(Problem::canBeConfirmed).toList(), purpose);
        }
    }
}
