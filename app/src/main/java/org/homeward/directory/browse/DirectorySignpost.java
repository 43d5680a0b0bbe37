package org.homeward.directory.browse;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the directory. */
@Component
@Order(60)
class DirectorySignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_DIRECTORY) ? List.of(NavigationItem.to("Directory", DirectoryPage.PATH)) : List.of();
    }
}
