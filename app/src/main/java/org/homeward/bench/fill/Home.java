package org.homeward.bench.fill;

import java.util.List;
import org.homeward.kernel.HomeId;

/** A made-up home and who lives there. */
public record Home(HomeId id, String name, List<Person> residents) {
    public Home {
        residents = List.copyOf(residents);
    }
}
