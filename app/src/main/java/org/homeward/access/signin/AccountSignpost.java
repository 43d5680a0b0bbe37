package org.homeward.access.signin;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to one's own account comes last. */
@Component
@Order(AccountSignpost.LAST)
class AccountSignpost implements Signpost {
    static final int LAST = 1000;

    @Override
    public List<NavigationItem> to(Actor actor) {
        return List.of(NavigationItem.to("My account", "/account"));
    }
}
