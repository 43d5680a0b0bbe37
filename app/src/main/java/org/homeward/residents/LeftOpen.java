package org.homeward.residents;

import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.NavigationItem;

/** A room's word on what is still open about a resident who leaves: it is never left behind unsaid. */
public interface LeftOpen {
    /** What is open, with the way to it; empty when nothing is. */
    Optional<NavigationItem> about(HomeId home, ResidentId resident);

    /** Ends it in the transaction of the discharge; reason says why they left, and who was told. */
    void end(HomeId home, ResidentId resident, String reason);

    /** Opens again what ended with a discharge that was a mistake, in the transaction that takes it back. */
    void reopen(HomeId home, ResidentId resident);
}
