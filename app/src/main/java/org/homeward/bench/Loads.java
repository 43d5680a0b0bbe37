package org.homeward.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.LargePractice;
import org.homeward.bench.load.Errands;
import org.homeward.bench.load.Load;
import org.homeward.bench.load.Measured;
import org.homeward.bench.load.SignIn;
import org.homeward.bench.load.Tokens;
import org.homeward.bench.machine.Meter;

/** What the program does for many at once. */
record Loads(Options options, Database database, Program program, Report report) {
    private static final int MANY = 8;
    private static final int CASELOAD = 3_000;

    /** Everything; returns the sets saved in a second by many. */
    double run(Guests guests) throws IOException, SQLException, InterruptedException, ExecutionException {
        memory("memory of the program, idle", Aim.NONE);
        Meter meter = new Meter(program.watched(), database.processes());
        new Settling(meter).run();
        if (options.only.contains(Part.clocks)) {
            new Clocks(database, program, report).run(guests.homes());
        }
        Load load = new Load(meter);
        Errands errands = errands(guests);
        if (options.only.contains(Part.latest)) {
            add("latest 20 sets of a resident, 8 at once", 1_100, 15, load.run(options.pace(MANY), errands.latest()));
        }
        if (options.only.contains(Part.find)) {
            add("find by NHS number, 8 at once", 3_000, 5, load.run(options.pace(MANY), errands.find()));
        }
        if (options.only.contains(Part.board)) {
            String cookie = new SignIn(program.port()).cookie(guests.nurse(), guests.secret());
            add("home board of 60 as a page, 8 at once", 500, 25, load.run(options.pace(MANY), errands.board(cookie)));
        }
        if (options.only.contains(Part.caseload)) {
            caseload(load, errands, guests);
        }
        // last, for sets that are saved by the ten thousand open calls for help that no home has at once
        double saved = options.only.contains(Part.save) ? save(load, errands(guests)) : 0;
        memory(
                "memory of the program after the load",
                Aim.metWhen(program.watched().memoryKb() <= 512L * 1024));
        return saved;
    }

    private void caseload(Load load, Errands errands, Guests guests)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        UUID practice = new LargePractice(database, guests.homes()).with(CASELOAD);
        String cookie = new SignIn(program.port()).cookie(guests.gpOf(database, practice), guests.secret());
        Measured alone = load.run(options.pace(1), errands.caseload(practice, cookie));
        report.add(Row.of(
                "caseload of 3,000 residents as a page, 1 at once",
                "p95 <= 100 ms",
                alone,
                alone.latencies().percentile(0.95) <= 100));
        report.add(Row.of("the same, 8 at once", load.run(options.pace(MANY), errands.caseload(practice, cookie))));
    }

    private Errands errands(Guests guests) throws IOException, InterruptedException {
        return new Errands(program.port(), new Tokens(program.port(), guests.secret()).of(guests.programs()));
    }

    private double save(Load load, Errands errands)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Measured alone = load.run(options.pace(1), errands.save());
        report.add(Row.of(
                "save a set, 1 at once", "p95 <= 5 ms", alone, alone.latencies().percentile(0.95) <= 5));
        Disk before = Disk.now(database);
        Measured many = load.run(options.pace(MANY), errands.save());
        report.add(Row.of(
                "save a set, 8 at once",
                ">= 1,000/s, <= 1 CPU ms",
                many,
                many.rate() >= 1_000 && many.programMillis() <= 1));
        report.add(Disk.now(database).row(before));
        return many.rate();
    }

    private void add(String what, int rate, int millis, Measured run) {
        report.add(Row.of(
                what,
                ">= %,d/s, p95 <= %d ms".formatted(rate, millis),
                run,
                run.rate() >= rate && run.latencies().percentile(0.95) <= millis));
    }

    private void memory(String what, Aim aim) throws SQLException {
        report.add(new Row(
                what,
                aim == Aim.NONE ? "" : "<= 512 MB",
                "%,d MB, and PostgreSQL %,d MB"
                        .formatted(
                                program.watched().memoryKb() / 1024,
                                database.processes().memoryKb() / 1024),
                Row.Costs.NONE,
                aim));
    }
}
