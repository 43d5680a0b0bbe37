package org.homeward.programme.home;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the homes of the programme. */
@Component
@Order(8)
class HomesSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_PROGRAMME) ? List.of(NavigationItem.to("Homes", HomePage.PATH)) : List.of();
    }
}
