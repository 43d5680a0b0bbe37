package org.homeward.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Finds the server that another process runs, once it answers. */
final class Attachment {

    private static final long PAUSE_MILLIS = 100;

    private Attachment() {}

    static Optional<PostgresServer> to(DataFolder data) throws IOException, InterruptedException {
        Optional<String> url = Description.readFrom(data.description()).jdbcUrl();
        if (url.isPresent()) {
            AttachedServer server = new AttachedServer(url.get(), RolePasswords.readFrom(data.credentials()));
            if (answers(server)) {
                return Optional.of(server);
            }
        }
        Thread.sleep(PAUSE_MILLIS);
        return Optional.empty();
    }

    private static boolean answers(PostgresServer server) {
        Credentials app = server.app();
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), app.user(), app.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
