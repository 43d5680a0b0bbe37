package org.homeward.access.audit.chain;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.homeward.kernel.Ids;
import org.homeward.postgres.Credentials;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;

/** A PostgreSQL with Homeward's tables and nobody in them, and somebody who looks at a resident again and again. */
final class LoggedCluster implements AutoCloseable {
    private static final UUID BEECHWOOD = Ids.next();
    private static final UUID ADA = Ids.next();

    private final PostgresServer server;

    private LoggedCluster(PostgresServer server) {
        this.server = server;
    }

    static LoggedCluster in(Path folder) {
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
                .placeholders(java.util.Map.of("app", server.app().user()))
                .load()
                .migrate();
        return new LoggedCluster(server);
    }

    Connection app() throws SQLException {
        return connect(server.app());
    }

    Connection migrator() throws SQLException {
        return connect(server.migrator());
    }

    private Connection connect(Credentials as) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), as.user(), as.password());
    }

    void asApp(String sql) throws SQLException {
        run(server.app(), sql);
    }

    void asMigrator(String sql) throws SQLException {
        run(server.migrator(), sql);
    }

    private void run(Credentials as, String sql) throws SQLException {
        try (Connection connection = connect(as);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the owner, with the triggers and the policies out of the way; afterwards nobody sees that they were. */
    void tamper(String sql) throws SQLException {
        asMigrator("""
                alter table audit.entry disable trigger all; alter table audit.seal disable trigger all;
                alter table audit.entry no force row level security;
                """ + sql + """
                ; alter table audit.entry force row level security;
                alter table audit.entry enable trigger all; alter table audit.seal enable trigger all
                """);
    }

    void forget() throws SQLException {
        tamper("truncate audit.entry, audit.seal");
    }

    /** Each look in a transaction of its own. */
    void look(int... numbers) throws SQLException {
        try (Connection app = app()) {
            for (int number : numbers) {
                look(app, number);
            }
        }
    }

    void look(Connection app, int number) throws SQLException {
        String insert =
                "insert into audit.entry (home_id, id, acted_as, deed, resident_id, about, words) values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = app.prepareStatement(insert)) {
            statement.setObject(1, BEECHWOOD);
            statement.setObject(2, Ids.next());
            statement.setString(3, "Zoë “Joan” Miller, nurse, Beechwood House");
            statement.setString(4, "LOOKED_AT_RESIDENT");
            statement.setObject(5, ADA);
            statement.setObject(6, Ids.next());
            statement.setString(7, "look " + number);
            statement.execute();
        }
    }

    /** As many looks in one transaction. */
    void lookMany(int looks) throws SQLException {
        asApp("insert into audit.entry (home_id, id, deed) select '" + BEECHWOOD
                + "', gen_random_uuid(), 'LOOKED_AT_BOARD' from generate_series(1, " + looks + ")");
    }

    long seal() throws SQLException {
        try (Connection app = app();
                Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery("select audit.seal_now()")) {
            row.next();
            return row.getLong(1);
        }
    }

    void lookAndSeal(int number) {
        try {
            look(number);
            seal();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
