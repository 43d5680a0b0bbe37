package org.homeward.access.tablet;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever leads a shift finds the code of the door and who came with it. */
@Component
@Order(AgencySignpost.BEHIND_THE_CARE)
class AgencySignpost implements Signpost {
    static final int BEHIND_THE_CARE = 890;

    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.homes().stream()
                .filter(home -> actor.may(Right.LET_AGENCY_IN, home))
                .map(home -> NavigationItem.to("Agency", "/homes/" + home + "/agency"))
                .toList();
    }
}
