package org.homeward.residents;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.ui.NavigationItem;

/** A room's word on where a person can go from a resident's page: the chart, the care plan, the orders. */
public interface ResidentLinks {
    List<NavigationItem> from(Resident resident, Actor actor);
}
