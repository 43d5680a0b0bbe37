package org.homeward.access.tablet;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers find the tablets of each of their homes. */
@Component
@Order(TabletSignpost.BESIDE_THE_PEOPLE)
class TabletSignpost implements Signpost {
    static final int BESIDE_THE_PEOPLE = 910;

    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.homes().stream()
                .filter(home -> actor.may(Right.KEEP_TABLETS, home))
                .map(home -> NavigationItem.to("Tablets", "/homes/" + home + "/tablets"))
                .toList();
    }
}
