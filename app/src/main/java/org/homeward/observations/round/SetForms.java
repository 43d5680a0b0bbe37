package org.homeward.observations.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OwnLimits;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Standings;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.training.Competence;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form of one set, with what stands around it: who it is about and how they stand. */
@Component
class SetForms {
    private final Residents residents;
    private final Standings standings;
    private final Competence competence;
    private final OwnLimits limits;
    private final Audit audit;
    private final Clock clock;

    SetForms(
            Residents residents,
            Standings standings,
            Competence competence,
            OwnLimits limits,
            Audit audit,
            Clock clock) {
        this.residents = residents;
        this.standings = standings;
        this.competence = competence;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    static Form blank() {
        return Form.blank().with("set", Ids.next().toString());
    }

    /** A form whose id has gone to a set that says something else: what was typed stays, to be saved as another set. */
    static Form underNewId(Form form, String field) {
        return form.with("set", Ids.next().toString())
                .refuse(
                        field,
                        "This form was saved before with other readings. Check them and save again, or open the chart and correct the saved set.");
    }

    /** A form from paper whose block somebody entered meanwhile: whether it is another set is for a person to say. */
    static Form ofAnother(Form form, ObservedSet entered) {
        return form.with("set", Ids.next().toString())
                .refuse(
                        "time",
                        "This block was entered already at " + London.clock(entered.recordedAt()) + " by "
                                + entered.recorder()
                                + ", with other readings. Is this another set? Then save it again. If not, leave this page.");
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
                begun(filled.form()),
                filled.problems(),
                filled.purpose(),
                competence
                        .of(filled.purpose().author(), home)
                        .filter(grounding -> !grounding.isNothingToSay())
                        .orElse(null),
                limits.inForce(home, resident));
    }

    private static Entry look(Entry look, SetPage.Purpose purpose) {
        String correcting = purpose.correcting();
        return correcting == null
                ? look
                : look.about(UUID.fromString(correcting)).saying("to correct a saved set");
    }

    /** Until something is typed, a form was begun when it was opened. */
    private Form begun(Form form) {
        return form.value(FirstTyped.FIELD).isEmpty()
                ? form.with(FirstTyped.FIELD, clock.instant().toString())
                : form;
    }

    /** What is in the form, what stands in its way, and what it is for. */
    record Filled(Form form, List<Problem> problems, SetPage.Purpose purpose) {
        static Filled of(Form form, SetPage.Purpose purpose) {
            return new Filled(form, List.of(), purpose);
        }

        /** The form with all that is said of a field on it; fields that only need checking are listed apart as well. */
        static Filled refused(Form form, List<Problem> problems, SetPage.Purpose purpose) {
            Form refused = form;
            for (var field : byField(problems).entrySet()) {
                refused = refused.refuse(
                        field.getKey(),
                        Said.once(field.getValue().stream().map(Problem::words).toList()));
            }
            return new Filled(refused, toCheck(problems), purpose);
        }

        private static Map<String, List<Problem>> byField(List<Problem> problems) {
            return problems.stream()
                    .collect(Collectors.groupingBy(Problem::field, LinkedHashMap::new, Collectors.toList()));
        }

        /** A tick is for all that is said of a reading: it is not offered beside what no tick can settle. */
        private static List<Problem> toCheck(List<Problem> problems) {
            return byField(problems).values().stream()
                    .filter(field -> field.stream().allMatch(Problem::canBeConfirmed))
                    .map(List::getFirst)
                    .toList();
        }
    }
}
