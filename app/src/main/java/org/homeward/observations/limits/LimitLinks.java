package org.homeward.observations.limits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.NavigationItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to a resident's own limits. */
@Component
@Order(45)
class LimitLinks implements ResidentLinks, DeedLink {
    private static final Set<Deed> OF_A_LIMIT = Set.of(Deed.SIGNED_OWN_LIMIT, Deed.ENDED_OWN_LIMIT);

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return List.of(NavigationItem.to("Own limits", path(resident.home(), resident.id())));
    }

    @Override
    public Optional<String> to(Entry entry) {
        return OF_A_LIMIT.contains(entry.deed()) && entry.resident() != null
                ? Optional.of(path(entry.home(), entry.resident()))
                : Optional.empty();
    }

    private static String path(Object home, ResidentId resident) {
        return "/homes/" + home + "/residents/" + resident + "/limits";
    }
}
