package org.homeward.observations.earlier;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the earlier sets. */
@Component
@Order(65)
class EarlierSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_EARLIER_SETS)
                ? List.of(NavigationItem.to("Earlier sets", EarlierSetsPage.PATH))
                : List.of();
    }
}
