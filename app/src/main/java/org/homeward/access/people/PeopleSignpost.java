package org.homeward.access.people;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers and system administrators find the people of their organisations. */
@Component
@Order(PeopleSignpost.BEHIND_THE_CARE)
class PeopleSignpost implements Signpost {
    static final int BEHIND_THE_CARE = 900;

    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.KEEP_STAFF) ? List.of(NavigationItem.to("People", "/people")) : List.of();
    }
}
