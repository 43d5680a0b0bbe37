package org.homeward.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.Filling;
import org.homeward.bench.fill.Homes;
import org.homeward.postgres.PostgresServer;

/** The order of things: fill, start, load, and then what the program is compared with. */
record Course(Options options, Ground ground, Report report) {
    private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        Progress.say("Starting the program once, which makes its tables.");
        ground.start("").close();
        Guests guests = prepare();
        Starts starts = new Starts(report);
        if (options.only.contains(Part.start)) {
            Progress.say("Starting the program without its cache.");
            try (Program cold = ground.start(WITHOUT_CACHE)) {
                starts.addWithoutCache(cold.birth());
            }
        }
        Progress.say("Starting the program.");
        double throughApi;
        try (Program program = ground.start("");
                PostgresServer server = ground.server()) {
            starts.addWithCache(program.birth());
            throughApi = new Loads(options, Database.of(server), program, report).run(guests);
        }
        if (options.only.contains(Part.audit)) {
            new Verifying(ground.launcher(), ground.data(), report).run();
        }
        try (PostgresServer server = ground.server()) {
            new Limits(options, Database.of(server), report).run(guests, throughApi);
        }
    }

    private Guests prepare() throws SQLException, InterruptedException, ExecutionException {
        try (PostgresServer server = ground.server()) {
            Database database = Database.of(server);
            report.on(Ground.version(server));
            if (new Homes(database).read().isEmpty()) {
                Progress.say("Filling in %,d residents and %,d sets, with their events and audit lines."
                        .formatted(options.size().residents(), options.size().sets()));
                long began = System.nanoTime();
                new Filling(
                                database,
                                options.size(),
                                Progress.of("sets", options.size().sets()))
                        .run();
                Progress.say("  filled in %.0f s".formatted((System.nanoTime() - began) / 1e9));
            }
            return Guests.of(database);
        }
    }
}
