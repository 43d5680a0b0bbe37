package org.homeward.observations.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to the questionnaires of a home and to what was answered about a resident. */
@Component
@Order(46)
class QuestionnaireLinks implements Signpost, ResidentLinks, DeedLink {
    private static final Set<Deed> OF_A_QUESTIONNAIRE =
            Set.of(Deed.WROTE_QUESTIONNAIRE, Deed.SIGNED_QUESTIONNAIRE, Deed.ENDED_QUESTIONNAIRE);

    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.homes().stream()
                .filter(home -> actor.may(Right.RECORD_CONCERNS, home))
                .map(home -> NavigationItem.to("Questionnaires", "/homes/" + home + "/questionnaires"))
                .toList();
    }

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return List.of(NavigationItem.to(
                "Questionnaires", "/homes/" + resident.home() + "/residents/" + resident.id() + "/questionnaires"));
    }

    @Override
    public Optional<String> to(Entry entry) {
        if (entry.deed() == Deed.ANSWERED_QUESTIONNAIRE && entry.resident() != null) {
            return Optional.of("/homes/" + entry.home() + "/residents/" + entry.resident() + "/questionnaires");
        }
        return OF_A_QUESTIONNAIRE.contains(entry.deed()) && entry.about() != null
                ? Optional.of("/homes/" + entry.home() + "/questionnaires/" + entry.about())
                : Optional.empty();
    }
}
