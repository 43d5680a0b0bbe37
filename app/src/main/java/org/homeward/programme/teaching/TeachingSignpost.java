package org.homeward.programme.teaching;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the training that the team gives. */
@Component
@Order(73)
class TeachingSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_PROGRAMME)
                ? List.of(NavigationItem.to("Team training", TeachingsPage.PATH))
                : List.of();
    }
}
