package org.homeward.observations.limits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.OwnLimits;
import org.homeward.observations.ReachedLimits;
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

    private final OwnLimits limits;
    private final ReachedLimits reached;

    LimitLinks(OwnLimits limits, ReachedLimits reached) {
        this.limits = limits;
        this.reached = reached;
    }

    /** The limit is named and not only led to. */
    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return List.of(NavigationItem.to(words(resident), path(resident.home(), resident.id())));
    }

    private String words(Resident resident) {
        String now = reached.of(resident.home(), resident.id()).stream()
                .map(JudgedLimit::said)
                .collect(Collectors.joining("; "));
        String all = limits.inForce(resident.home(), resident.id()).stream()
                .map(OwnLimit::words)
                .collect(Collectors.joining("; "));
        if (!now.isEmpty()) {
            return "Own limits, reached: " + now;
        }
        return all.isEmpty() ? "Own limits" : "Own limits: " + all;
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
