package org.homeward.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.homeward.postgres.Credentials;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;

/** Homeward's tables with the rows of seed.sql in them, seen as this or that person would. */
final class Tenants implements AutoCloseable {
    /** Everybody who asks is this person: what they write in their own name is written in this one. */
    static final String ME = "00000000-0000-0000-0000-0000000000ee";

    private final PostgresServer server;

    private Tenants(PostgresServer server) {
        this.server = server;
    }

    /** Who asks the database: the settings that row-level security reads. */
    enum Tenant {
        STAFF_OF_A("a", "", ""),
        STAFF_OF_B("b", "", ""),
        STAFF_OF_BOTH("ab", "", ""),
        PRACTICE_1("", "", "1"),
        PRACTICE_2("", "", "2"),
        CLINICIAN_WHO_OPENED_A("", "a", ""),
        ICB("", "", ""),
        NOBODY("", "", "");

        final String homes;
        final String opened;
        final String practices;

        Tenant(String homes, String opened, String practices) {
            this.homes = homes;
            this.opened = opened;
            this.practices = practices;
        }

        boolean worksAt(String home) {
            return homes.contains(home);
        }
    }

    static Tenants seededIn(Path folder, List<String> homeTables) throws SQLException {
        PostgresServer server = EmbeddedPostgres.start(
                        new DataFolder(folder.resolve("data")), Settings.throwaway(), progress -> {})
                .orElseThrow();
        Flyway.configure()
                .dataSource(
                        server.jdbcUrl(),
                        server.migrator().user(),
                        server.migrator().password())
                .locations("classpath:db/migration")
                .table("homeward_history")
                .placeholders(Map.of("app", server.app().user()))
                .load()
                .migrate();
        Tenants tenants = new Tenants(server);
        tenants.seed(homeTables);
        return tenants;
    }

    private void seed(List<String> homeTables) throws SQLException {
        try (Connection owner = connect(server.migrator());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : homeTables) {
                statement.execute("alter table " + table + " no force row level security");
            }
            statement.execute(seed());
            for (String table : homeTables) {
                statement.execute("alter table " + table + " force row level security");
            }
            owner.commit();
        }
    }

    private static String seed() {
        try (InputStream file = Objects.requireNonNull(Tenants.class.getResourceAsStream("/walk/seed.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A connection of the program's role inside a transaction that says who asks. */
    Connection as(Tenant tenant) throws SQLException {
        Connection app = connect(server.app());
        app.setAutoCommit(false);
        if (tenant != Tenant.NOBODY) {
            set(app, "app.person", ME);
            set(app, "app.homes", ids(tenant.homes));
            set(app, "app.opened", ids(tenant.opened));
            set(app, "app.practices", ids(tenant.practices));
        }
        return app;
    }

    private static void set(Connection app, String setting, String value) throws SQLException {
        try (PreparedStatement statement = app.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String ids(String letters) {
        return String.join(
                ",",
                letters.chars()
                        .mapToObj(letter -> id(Character.toString(letter)))
                        .toList());
    }

    static String id(String end) {
        return "00000000-0000-0000-0000-" + "0".repeat(12 - end.length()) + end;
    }

    /** Which seeded rows are seen: "a1" is the one of home a that is about the resident of practice 1. */
    Set<String> seen(String table, Tenant tenant) throws SQLException {
        try (Connection app = as(tenant);
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select right(coalesce(to_jsonb(t) ->> 'resident_id', to_jsonb(t) ->> 'id'), 2) from " + table
                                + " t")) {
            Set<String> seen = new TreeSet<>();
            while (rows.next()) {
                seen.add(rows.getString(1));
            }
            return seen;
        }
    }

    Connection owner() throws SQLException {
        return connect(server.migrator());
    }

    List<String> list(String query) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> list = new java.util.ArrayList<>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        }
    }

    /** The columns that the program's role may fill. */
    String writable(String table) throws SQLException {
        return list("select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and has_column_privilege('" + app()
                        + "'::regrole, attrelid, attnum, 'insert')")
                .getFirst();
    }

    String app() {
        return server.app().user();
    }

    private Connection connect(Credentials as) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), as.user(), as.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
