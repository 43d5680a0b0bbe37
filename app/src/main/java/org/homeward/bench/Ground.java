package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.springframework.util.FileSystemUtils;

/** A folder of made-up data, and the command that starts the program on it. */
record Ground(Path data, Path launcher) {
    Program start(String javaOptions) throws IOException, InterruptedException {
        return new Program.Launch(launcher, data, false, javaOptions).start();
    }

    /** On a folder of its own, which goes again: what a newcomer's first start takes, with the whole demo. */
    Program.Birth firstStart() throws IOException, InterruptedException {
        Path fresh = Files.createTempDirectory("homeward-first-start");
        try (Program program = new Program.Launch(launcher, fresh.resolve("data"), true, "").start()) {
            return program.birth();
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    PostgresServer server() {
        return EmbeddedPostgres.attachOrStart(new DataFolder(data), Settings.durable(), told -> {})
                .orElseThrow();
    }

    static String version(PostgresServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                server.jdbcUrl(), server.app().user(), server.app().password())) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
