package org.homeward.observations.concern;

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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to what has changed about a resident. */
@Component
@Order(20)
class ConcernLinks implements ResidentLinks, DeedLink {
    private static final Set<Deed> OF_A_CONCERN =
            Set.of(Deed.RAISED_CONCERN, Deed.ENDED_CONCERN, Deed.REOPENED_CONCERN, Deed.WITHDREW_REPORT);

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return actor.may(Right.RECORD_CONCERNS, resident.home())
                        && resident.residency().isCurrent()
                ? List.of(NavigationItem.to(
                        "Something has changed",
                        "/homes/" + resident.home() + "/residents/" + resident.id() + "/concerns/new"))
                : List.of();
    }

    @Override
    public Optional<String> to(Entry entry) {
        return OF_A_CONCERN.contains(entry.deed()) && entry.about() != null
                ? Optional.of(
                        "/homes/" + entry.home() + "/residents/" + entry.resident() + "/concerns/" + entry.about())
                : Optional.empty();
    }
}
