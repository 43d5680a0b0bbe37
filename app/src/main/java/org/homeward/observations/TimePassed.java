package org.homeward.observations;

import java.util.Set;
import org.homeward.kernel.HomeId;

/** Minutes went by in these homes while something there is open: boards and lists that count minutes, open at this node, ask again. */
public record TimePassed(Set<HomeId> homes) {
    public TimePassed {
        homes = Set.copyOf(homes);
    }
}
