package org.homeward.observations;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.kernel.HomeId;

/**
 * The homes that changed and of which nobody has been told yet. A home is taken out before it is told: a change while the
 * bell rings is told again, and what could not be told is kept.
 */
final class Untold {
    private final Set<HomeId> homes = ConcurrentHashMap.newKeySet();

    /** How the homes are told. */
    interface Telling {
        void tell(Set<HomeId> homes) throws SQLException;
    }

    void add(HomeId home) {
        homes.add(home);
    }

    void tell(Telling telling) throws SQLException {
        Set<HomeId> now = Set.copyOf(homes);
        if (now.isEmpty()) {
            return;
        }
        homes.removeAll(now);
        try {
            telling.tell(now);
        } catch (SQLException | RuntimeException lost) {
            homes.addAll(now);
            throw lost;
        }
    }
}
