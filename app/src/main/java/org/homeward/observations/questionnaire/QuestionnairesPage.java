package org.homeward.observations.questionnaire;

import java.util.Arrays;
import java.util.List;
import org.homeward.clinical.questions.Often;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** The questionnaires of a home: for whom each is due today, and for a nurse or the manager the way to write one. */
public record QuestionnairesPage(HomeId home, List<Due> due, List<Kept> all, boolean mayWrite, Form form)
        implements FormPage {
    public QuestionnairesPage {
        due = List.copyOf(due);
        all = List.copyOf(all);
    }

    /** A questionnaire in use, for whom it is due today, of how many. */
    record Due(Kept kept, List<Resident> residents, int living) {
        Due {
            residents = List.copyOf(residents);
        }

        String name() {
            Kept.Version asked = kept.signed();
            return asked == null
                    ? ""
                    : asked.content().name() + ", " + asked.content().often().words();
        }
    }

    @Override
    public String title() {
        return "Questionnaires";
    }

    List<Option> often() {
        return options();
    }

    static List<Option> options() {
        return Arrays.stream(Often.values())
                .map(often -> Option.of(
                        often.name(),
                        often.words().substring(0, 1).toUpperCase(java.util.Locale.UK)
                                + often.words().substring(1)))
                .toList();
    }

    /** "In use, version 2", "Written, and not signed yet", "Ended: ...". */
    String state(Kept kept) {
        if (kept.ending() != null) {
            return "Not used any more: " + kept.ending().reason();
        }
        Kept.Version signed = kept.signed();
        if (signed == null) {
            return "Not signed yet: nobody is asked";
        }
        return "In use, version " + signed.number()
                + (kept.newest().signature() == null ? ". A newer version is not signed yet" : "");
    }
}
