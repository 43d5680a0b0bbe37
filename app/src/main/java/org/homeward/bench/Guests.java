package org.homeward.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.bench.fill.Accounts;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.Home;
import org.homeward.bench.fill.Homes;

/** The accounts the bench itself signs in with: programs of some homes, a nurse of the home of 60; new ones each time. */
record Guests(Map<String, Home> programs, String nurse, String secret, List<Home> homes) {
    private static final int PROGRAMS = 40;
    private static final int SECRET_BYTES = 24;

    static Guests of(Database database) throws SQLException {
        List<Home> homes = new Homes(database).read();
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        try (Connection connection = database.asApp()) {
            Accounts accounts = new Accounts(connection, secret);
            String hash = accounts.hash();
            Map<String, Home> programs = new LinkedHashMap<>();
            for (Home home : homes.subList(0, Math.min(PROGRAMS, homes.size()))) {
                programs.put(accounts.program(home, hash), home);
            }
            return new Guests(programs, accounts.nurse(homes.getFirst()), secret, homes);
        }
    }

    /** The email of a new GP of a practice. */
    String gpOf(Database database, UUID practice) throws SQLException {
        try (Connection connection = database.asApp()) {
            return new Accounts(connection, secret).gp(practice);
        }
    }
}
