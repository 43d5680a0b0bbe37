package org.homeward.assessments;

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

/** The ways to weight, pain and skin. */
@Component
@Order(25)
class AssessmentLinks implements Signpost, ResidentLinks, DeedLink {
    private static final Set<Deed> OF_AN_ASSESSMENT = Set.of(
            Deed.SCREENED,
            Deed.WATCHED_FOR_PAIN,
            Deed.FOUND_WOUND,
            Deed.DESCRIBED_WOUND,
            Deed.ENDED_WOUND,
            Deed.WITHDREW_ASSESSMENT);

    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.homes().stream()
                .filter(home -> actor.may(Right.RECORD_OBSERVATIONS, home))
                .map(home -> NavigationItem.to("Weight, pain, skin", "/homes/" + home + "/assessments"))
                .toList();
    }

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return List.of(NavigationItem.to("Weight, pain and skin", new Whose(resident.home(), resident.id()).path()));
    }

    @Override
    public Optional<String> to(Entry entry) {
        return OF_AN_ASSESSMENT.contains(entry.deed()) && entry.resident() != null
                ? Optional.of("/homes/" + entry.home() + "/residents/" + entry.resident() + "/assessments")
                : Optional.empty();
    }
}
