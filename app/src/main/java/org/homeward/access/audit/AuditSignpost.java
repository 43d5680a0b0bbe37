package org.homeward.access.audit;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers find the log of each of their homes. */
@Component
@Order(AuditSignpost.LAST)
class AuditSignpost implements Signpost {
    static final int LAST = 950;

    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.homes().stream()
                .filter(home -> actor.may(Right.READ_AUDIT, home))
                .map(home -> NavigationItem.to("Audit", new Place(home, null).path()))
                .toList();
    }
}
