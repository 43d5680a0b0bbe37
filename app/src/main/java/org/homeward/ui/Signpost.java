package org.homeward.ui;

import java.util.List;
import org.homeward.kernel.Actor;

/** A room's word on where a person can go in it; the navigation of every page is what the rooms say. */
public interface Signpost {
    List<NavigationItem> to(Actor actor);
}
