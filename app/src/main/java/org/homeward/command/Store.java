package org.homeward.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;

/** The database a command works on: one's own by HOMEWARD_DB_URL, or the embedded one of a data folder. */
sealed interface Store extends AutoCloseable {
    String NO_TABLE = PSQLState.UNDEFINED_TABLE.getState();
    String NO_SCHEMA = "3F000";
    String NO_FUNCTION = PSQLState.UNDEFINED_FUNCTION.getState();

    /** Spring's settings for it. */
    Map<String, Object> settings();

    /** A connection of the role that owns the tables, for what reads beyond one home. */
    default Connection connectAsOwner() throws SQLException {
        return connect("spring.flyway.user");
    }

    /** A connection of the role that serves pages. */
    default Connection connectAsApp() throws SQLException {
        return connect("spring.datasource.username");
    }

    private Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(
                String.valueOf(settings().get("spring.datasource.url")),
                String.valueOf(settings().get(user)),
                String.valueOf(settings().get(user.replaceAll("user(name)?$", "password"))));
    }

    /** Whether this failed because Homeward never made its tables in the database, or made them before it could do this. */
    static boolean isBare(@Nullable SQLException failed) {
        return failed != null
                && (NO_TABLE.equals(failed.getSQLState())
                        || NO_SCHEMA.equals(failed.getSQLState())
                        || NO_FUNCTION.equals(failed.getSQLState()));
    }

    @Override
    void close();

    /** For start: the embedded server is ours alone, and a second start is refused. */
    static Store toServe(DataFolder data, Consumer<String> progress) {
        return checked(own().orElseGet(() -> new Embedded(
                EmbeddedPostgres.start(data, Settings.durable(), progress).orElseThrow(), data)));
    }

    /** For every other command: uses the server that runs, or starts it for as long as the command works. */
    static Store toUse(DataFolder data, Consumer<String> progress) {
        return checked(own().orElseGet(() -> new Embedded(
                EmbeddedPostgres.attachOrStart(data, Settings.durable(), progress)
                        .orElseThrow(),
                data)));
    }

    /** Whether the environment names one's own PostgreSQL; the data folder then does not matter. */
    static boolean isOwn() {
        return own().isPresent();
    }

    private static Store checked(Store store) {
        try {
            StoreCheck.refuseUnsafe(store.settings());
            return store;
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    private static Optional<Store> own() {
        return Optional.ofNullable(System.getenv("HOMEWARD_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(Own::new);
    }

    /** The embedded PostgreSQL. */
    record Embedded(PostgresServer server, DataFolder data) implements Store {
        @Override
        public Map<String, Object> settings() {
            return Map.of(
                    "homeward.data", data.root().toString(),
                    "spring.datasource.url", server.jdbcUrl(),
                    "spring.datasource.username", server.app().user(),
                    "spring.datasource.password", server.app().password(),
                    "spring.flyway.url", server.jdbcUrl(),
                    "spring.flyway.user", server.migrator().user(),
                    "spring.flyway.password", server.migrator().password(),
                    "spring.flyway.placeholders.app", server.app().user());
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** One's own PostgreSQL 16 or later, by environment. */
    record Own(String url) implements Store {
        @Override
        public Map<String, Object> settings() {
            Map<String, Object> settings = new LinkedHashMap<>();
            settings.put("spring.datasource.url", url);
            settings.put("spring.datasource.username", needed("HOMEWARD_DB_USER"));
            settings.put("spring.datasource.password", needed("HOMEWARD_DB_PASSWORD"));
            settings.put("spring.flyway.url", url);
            settings.put("spring.flyway.user", needed("HOMEWARD_DB_MIGRATOR_USER"));
            settings.put("spring.flyway.password", needed("HOMEWARD_DB_MIGRATOR_PASSWORD"));
            settings.put("spring.flyway.placeholders.app", needed("HOMEWARD_DB_USER"));
            return settings;
        }

        @Override
        public void close() {}

        private static String needed(String name) {
            String value = System.getenv(name);
            if (value == null || value.isBlank()) {
                throw new Failure.Refused("HOMEWARD_DB_URL is set, so Homeward also needs " + name
                        + ": set it, or unset HOMEWARD_DB_URL to use the embedded PostgreSQL.");
            }
            return value;
        }
    }
}
