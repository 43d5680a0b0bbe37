package org.homeward.programme.support;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the support desk. */
@Component
@Order(9)
class DeskSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.KEEP_PROGRAMME) ? List.of(NavigationItem.to("Support desk", DeskPage.PATH)) : List.of();
    }
}
