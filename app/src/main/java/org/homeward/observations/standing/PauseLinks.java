package org.homeward.observations.standing;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.NavigationItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to pausing a resident's sets. */
@Component
@Order(40)
class PauseLinks implements ResidentLinks {
    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return new Hand(actor, resident).may(Right.RECORD_USUAL_SCORE)
                        && resident.residency().isCurrent()
                ? List.of(NavigationItem.to(
                        "Pause sets", "/homes/" + resident.home() + "/residents/" + resident.id() + "/pause"))
                : List.of();
    }
}
