package org.homeward.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements against a server under test, as one of its roles. */
record Sql(PostgresServer server, Credentials role) {

    static Sql asMigrator(PostgresServer server) {
        return new Sql(server, server.migrator());
    }

    static Sql asApp(PostgresServer server) {
        return new Sql(server, server.app());
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), role.user(), role.password());
    }
}
