package org.homeward.dspt.publication;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the statuses of the ICB's homes. */
@Component
@Order(11)
class DsptSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_PROGRAMME) ? List.of(NavigationItem.to("DSPT", DsptPage.PATH)) : List.of();
    }
}
