package org.homeward.programme.equipment;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to what the team owns. */
@Component
@Order(75)
class KitSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_PROGRAMME) ? List.of(NavigationItem.to("Team kit", LedgerPage.PATH)) : List.of();
    }
}
