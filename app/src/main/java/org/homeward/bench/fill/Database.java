package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.homeward.bench.machine.Watched;
import org.homeward.postgres.Credentials;
import org.homeward.postgres.PostgresServer;

/** The database the bench works on, as the role that serves pages or as its owner. */
public record Database(String url, Credentials app, Credentials owner) {
    public static Database of(PostgresServer server) {
        return new Database(server.jdbcUrl(), server.app(), server.migrator());
    }

    /** The role that serves pages; row-level security holds. */
    public Connection asApp() throws SQLException {
        return connect(app);
    }

    public Connection asOwner() throws SQLException {
        return connect(owner);
    }

    private Connection connect(Credentials role) throws SQLException {
        return DriverManager.getConnection(url, role.user(), role.password());
    }

    /** Its processes. */
    public Watched processes() throws SQLException {
        try (Connection connection = asApp()) {
            return Watched.serverOf(number(connection, "select pg_backend_pid()"));
        }
    }

    /** Says, for this transaction, on whose behalf rows are read and written, as the program does. */
    public static void actAs(Connection connection, String person, String homes) throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(
                "select set_config('app.person', ?, true), set_config('app.homes', ?, true)")) {
            tell.setString(1, person);
            tell.setString(2, homes);
            tell.execute();
        }
    }

    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
