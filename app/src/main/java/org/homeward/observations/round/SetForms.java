package org.homeward.observations.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The form of one set, with what stands around it: who it is about and how they stand. */
@Component
class SetForms {
    private final Residents residents;
    private final Standings standings;
    private final Clock clock;

    SetForms(Residents residents, Standings standings, Clock clock) {
        this.residents = residents;
        this.standings = standings;
        this.clock = clock;
    }

    static Form blank() {
        return Form.blank().with("set", Ids.next().toString());
    }

    SetPage page(HomeId home, ResidentId resident, Filled filled) {
        Resident person = residents.get(home, resident);
        LocalDate today = London.day(clock.instant());
        return new SetPage(
                person,
                person.banner(today),
                standings.before(home, resident, today).orElseThrow(() -> new NotFound("no such resident")),
                filled.form(),
                filled.problems(),
                filled.purpose());
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
