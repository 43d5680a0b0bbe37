package org.homeward.access.tablet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.HomeUnits;
import org.homeward.kernel.HomeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of a home with their codes: one for each unit. One for the whole home only while somebody lives in no unit. */
@Component
class Doors {
    private final DoorCodes codes;
    private final HomeUnits units;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Doors(DoorCodes codes, HomeUnits units, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.codes = codes;
        this.units = units;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where a code hangs; unit is null for the whole home. */
    record Door(@Nullable String unit, String code) {
        String name() {
            return unit == null ? "The whole home" : unit;
        }
    }

    List<Door> today(HomeId home) {
        HomeUnits.Known known = Objects.requireNonNull(transaction.execute(status -> reached(home)));
        List<Door> doors = new ArrayList<>(known.named().stream()
                .map(unit -> new Door(unit, codes.today(home, unit)))
                .toList());
        if (doors.isEmpty() || known.somebodyElsewhere()) {
            doors.add(new Door(null, codes.today(home)));
        }
        return doors;
    }

    /** Nobody acts yet when a code is typed: for this transaction the program reaches the home of the tablet, for its units. */
    private HomeUnits.Known reached(HomeId home) {
        jdbc.sql("select set_config('app.homes', ?, true)")
                .param(home.toString())
                .query(String.class)
                .single();
        return units.in(home);
    }

    /** The door whose code was typed. */
    Optional<Door> opened(HomeId home, String typed) {
        return today(home).stream()
                .filter(door -> DoorCodes.isSame(door.code(), typed))
                .findFirst();
    }
}
