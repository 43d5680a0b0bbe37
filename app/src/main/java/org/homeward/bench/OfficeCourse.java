package org.homeward.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.homeward.bench.fill.Accounts;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.Office;
import org.homeward.kernel.Ids;
import org.homeward.postgres.PostgresServer;

/**
 * The digital team's office, on data of its own: fifteen thousand homes more in the directory would change what the figures of the
 * observations cost, and a million sets more in the memory of the database would change those of the office.
 */
record OfficeCourse(Options options, Ground ground, Report report) {
    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        Progress.say("Starting the program once, which makes the tables of the office.");
        ground.start("").close();
        String secret = Ids.next().toString();
        String facilitator;
        try (PostgresServer server = ground.server()) {
            report.on(Ground.version(server));
            facilitator = prepare(Database.of(server), secret);
        }
        Progress.say("Starting the program on a fresh folder, with the demo.");
        new Starts(report).addFirst(ground.firstStart());
        try (Program program = ground.start("");
                PostgresServer server = ground.server()) {
            new OfficeLoads(options, Database.of(server), program, report).run(facilitator, secret);
        }
    }

    /** The email of a new facilitator. */
    private String prepare(Database database, String secret) throws SQLException {
        Office office = new Office(database);
        if (office.homes().isEmpty()) {
            Progress.say("Filling in %,d homes and %,d contacts of the team with them."
                    .formatted(
                            options.officeSize().homes(), options.officeSize().sessions()));
            long began = System.nanoTime();
            office.fill(options.officeSize());
            Progress.say("  filled in %.0f s".formatted((System.nanoTime() - began) / 1e9));
        }
        try (Connection connection = database.asApp()) {
            return new Accounts(connection, secret).facilitator(office.board());
        }
    }
}
