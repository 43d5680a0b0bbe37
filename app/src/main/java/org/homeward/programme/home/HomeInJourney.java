package org.homeward.programme.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One open home in one journey: the code of its state, days in it (null when nobody knows), why it is stuck, what comes next and where. */
public record HomeInJourney(
        Home home, String state, @Nullable Long days, String stuck, String next, String path) {
    /** What a board is filtered by. Beds is 0 and a text empty when nobody knows. */
    public record Home(
            String name,
            String code,
            String town,
            int beds,
            String place,
            String provider,
            List<String> networks,
            String rating,
            boolean withNursing) {
        public Home {
            networks = List.copyOf(networks);
        }
    }
}
