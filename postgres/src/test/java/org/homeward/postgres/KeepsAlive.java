package org.homeward.postgres;

import java.nio.file.Path;
import java.time.Duration;

/** A Homeward that starts its database, commits a row and waits to be killed. */
final class KeepsAlive {

    private KeepsAlive() {}

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = EmbeddedPostgres.start(
                        new DataFolder(Path.of(arguments[0])), Settings.durable(), told -> {})
                .orElseThrow();
        Sql.asMigrator(server).run("create table kept (note text)", "insert into kept values ('committed')");
        System.out.println("committed " + server.jdbcUrl());
        Thread.sleep(Duration.ofMinutes(5));
    }
}
