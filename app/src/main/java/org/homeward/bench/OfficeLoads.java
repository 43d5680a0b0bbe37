package org.homeward.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.Office;
import org.homeward.bench.load.Load;
import org.homeward.bench.load.Measured;
import org.homeward.bench.load.SignIn;
import org.homeward.bench.load.Visits;
import org.homeward.bench.load.Work;
import org.homeward.bench.machine.Meter;

/** The pages of the digital team's office, asked for by a facilitator. */
record OfficeLoads(Options options, Database database, Program program, Report report) {
    private static final int MANY = 8;
    private static final int HOME = 50;
    private static final int LIST = 200;
    private static final int REPORT = 2_000;

    void run(String facilitator, String secret)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Meter meter = new Meter(program.watched(), database.processes());
        new Settling(meter).run();
        Load load = new Load(meter);
        Visits visits = new Visits(program.port(), new SignIn(program.port()).cookie(facilitator, secret));
        Work.Opening home = visits.pages("/programme/homes/{}", new Office(database).homes());
        add(load, "home page of the office", HOME, home);
        report.add(Row.of("the same, 8 at once", load.run(options.pace(MANY), home)));
        add(load, "finding a home of 15,000", LIST, visits.page("/programme/homes?q=house+77"));
        add(load, "work list of the desk", LIST, visits.page("/programme/desk"));
        add(load, "all that is due", LIST, visits.page("/programme/desk/due"));
        add(load, "whom to ring today", LIST, visits.page("/programme/desk/ring"));
        add(load, "DSPT figures of the area", LIST, visits.page("/dspt"));
        add(load, "DSPT homes behind a figure", LIST, visits.page("/dspt/homes?rule=NATIONAL&which=COUNT"));
        add(load, "DSPT days to the deadline", LIST, visits.page("/dspt/deadlines"));
        add(load, "DSPT by provider", LIST, visits.page("/dspt/providers?which=ALL"));
        add(load, "all measures of the programme", REPORT, visits.page("/programme/measures"));
        add(load, "board of an initiative", REPORT, visits.page("/programme/boards/proxy"));
    }

    private void add(Load load, String what, int millis, Work.Opening page)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Measured alone = load.run(options.pace(1), page);
        report.add(Row.of(
                what + ", 1 at once",
                "p95 <= %,d ms".formatted(millis),
                alone,
                alone.latencies().percentile(0.95) <= millis));
    }
}
