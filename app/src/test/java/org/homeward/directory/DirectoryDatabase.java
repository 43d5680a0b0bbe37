package org.homeward.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.homeward.postgres.Credentials;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A PostgreSQL with the directory's tables and nothing in them, started once for all tests of this room. */
public final class DirectoryDatabase {
    private static final PostgresServer SERVER = start();

    private DirectoryDatabase() {}

    private static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("homeward-directory");
            PostgresServer server = EmbeddedPostgres.start(new DataFolder(folder), Settings.throwaway(), step -> {})
                    .orElseThrow();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empties the directory and answers as the role that serves pages. */
    public static JdbcClient empty() {
        Flyway flyway = Flyway.configure()
                .dataSource(as(SERVER.migrator()))
                .locations("classpath:db/migration/directory")
                .placeholders(Map.of("app", SERVER.app().user()))
                .load();
        flyway.migrate();
        JdbcClient.create(as(SERVER.migrator()))
                .sql("truncate directory.organisation, directory.import_run cascade")
                .update();
        return JdbcClient.create(as(SERVER.app()));
    }

    public static Imports imports(Clock clock) {
        DriverManagerDataSource source = as(SERVER.app());
        return new Imports(JdbcClient.create(source), new JdbcTransactionManager(source), clock);
    }

    private static DriverManagerDataSource as(Credentials role) {
        return new DriverManagerDataSource(SERVER.jdbcUrl(), role.user(), role.password());
    }
}
