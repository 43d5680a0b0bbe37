package org.homeward.messages;

import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.NavigationItem;

/** A room's word on the way to what is urgent about a resident now, which is no matter for a message; empty when nothing is. */
public interface UrgentWay {
    Optional<NavigationItem> from(HomeId home, ResidentId resident);
}
