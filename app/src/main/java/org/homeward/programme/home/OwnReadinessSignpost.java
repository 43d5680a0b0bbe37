package org.homeward.programme.home;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way for a registered manager to what their own home has and needs. */
@Component
@Order(25)
class OwnReadinessSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.homes().stream()
                .filter(home -> actor.may(Right.SEE_READINESS, home))
                .map(home -> NavigationItem.to("Readiness", OwnReadinessPage.path(home)))
                .toList();
    }
}
