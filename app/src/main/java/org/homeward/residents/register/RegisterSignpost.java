package org.homeward.residents.register;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Home staff find the residents of the home they work in. */
@Component
@Order(20)
class RegisterSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.as(Right.SEE_REGISTER)
                .map(membership -> new HomeId(membership.organisation().value()))
                .map(home -> List.of(NavigationItem.to("Residents", Paths.register(home))))
                .orElse(List.of());
    }
}
