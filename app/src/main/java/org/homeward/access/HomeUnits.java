package org.homeward.access;

import java.util.List;
import org.homeward.kernel.HomeId;

/** The register's word on the units of a home, for whoever hangs a code at their doors. */
public interface HomeUnits {
    Known in(HomeId home);

    /** The units by name, and whether somebody lives in none. */
    record Known(List<String> named, boolean somebodyElsewhere) {
        public Known {
            named = List.copyOf(named);
        }
    }
}
